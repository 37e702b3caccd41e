GRANT SELECT, INSERT, UPDATE, DELETE ON engine.hold TO skills_ledger_project;
GRANT SELECT ON engine.hold TO skills_ledger_read;
GRANT SELECT ON engine.reading TO skills_ledger_read, skills_ledger_project;
