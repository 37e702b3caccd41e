-- The service keeps its jobs as the role that projects; the role that answers queries sees none of this.
grant usage on schema imports to skills_ledger_project;
grant select, insert, update on imports.job to skills_ledger_project;
grant select, insert, update, delete on imports.file, imports.row_result to skills_ledger_project;
