grant select on vault.reading_start to skills_ledger_project;
grant execute on function vault.expire_readings(bigint, bytea) to skills_ledger_project;
