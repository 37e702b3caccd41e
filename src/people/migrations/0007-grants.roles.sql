grant select, insert, delete on vault.file to skills_ledger_project;
