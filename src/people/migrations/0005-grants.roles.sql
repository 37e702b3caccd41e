grant select, insert, delete on vault.former_document, vault.legal_hold to skills_ledger_project;
