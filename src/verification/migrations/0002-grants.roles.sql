-- Whoever answers queries for callers sees nothing of visitors.
grant usage on schema verification to skills_ledger_project;
grant select, insert, delete on verification.visit to skills_ledger_project;
