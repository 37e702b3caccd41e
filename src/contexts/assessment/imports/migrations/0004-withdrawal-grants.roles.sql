grant select, insert, update, delete on imports.withdrawal to skills_ledger_project;
