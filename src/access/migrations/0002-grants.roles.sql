-- The role that answers queries sees none of this; keys and codes are never deleted by the service.
grant usage on schema access to skills_ledger_project;
grant select, insert, update on access.api_key, access.one_time_code to skills_ledger_project;
grant select, insert, update, delete on access.idempotency to skills_ledger_project;
