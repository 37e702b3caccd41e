grant select, insert on seal.merged_run to skills_ledger_project;
grant select, insert on seal.merged to skills_ledger_project;
grant update (runs) on seal.merged to skills_ledger_project;
