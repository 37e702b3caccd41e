grant select, insert on vault.reading_intake to skills_ledger_project;
grant execute on function vault.chain_readings(bigint, bytea, bigint[], bytea[]) to skills_ledger_project;
