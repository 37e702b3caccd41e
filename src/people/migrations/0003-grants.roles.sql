-- The service writes the vault as the role that projects; nobody but the owner can change or remove a reading, and the
-- role that answers queries sees nothing of the vault.
grant usage on schema vault to skills_ledger_project;
grant select, insert on vault.key_set, vault.reading to skills_ledger_project;
grant select, insert, update on vault.person, vault.text to skills_ledger_project;
grant select, insert, delete on vault.field to skills_ledger_project;
grant select, update on vault.reading_head to skills_ledger_project;
