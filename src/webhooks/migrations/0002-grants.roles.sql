-- The service keeps its webhooks as the role that projects; the role that answers queries sees none of this.
grant usage on schema webhooks to skills_ledger_project;
grant select, insert, update on webhooks.endpoint to skills_ledger_project;
grant select, insert, update, delete on webhooks.secret, webhooks.delivery, webhooks.try to skills_ledger_project;
