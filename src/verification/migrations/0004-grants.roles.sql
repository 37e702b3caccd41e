grant select, insert, delete on verification.visits_together to skills_ledger_project;
