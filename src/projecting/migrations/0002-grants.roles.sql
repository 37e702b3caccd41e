GRANT USAGE ON SCHEMA engine TO skills_ledger_project, skills_ledger_read;
GRANT SELECT, INSERT, UPDATE, DELETE ON engine.checkpoint, engine.process_refusal TO skills_ledger_project;
GRANT SELECT ON engine.checkpoint TO skills_ledger_read;
