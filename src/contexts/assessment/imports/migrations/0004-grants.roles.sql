grant select, insert, update on imports.evidence_job to skills_ledger_project;
grant select, insert, update, delete on imports.evidence_upload, imports.evidence_file to skills_ledger_project;
