-- As with keys: what was once linked is never taken away by the service.
grant select, insert, update on access.account to skills_ledger_project;
