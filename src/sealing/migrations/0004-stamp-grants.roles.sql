grant select, insert on seal.stamp to skills_ledger_project;
