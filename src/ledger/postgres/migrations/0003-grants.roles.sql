-- Nobody but the owner can change or remove an event; the head is moved only by whoever may append.
revoke all on function ledger.append_what_holds from public;
grant usage on schema ledger to skills_ledger_append, skills_ledger_project;
grant select, insert on ledger.event to skills_ledger_append;
grant select, update (position, at, previous_at) on ledger.log_head to skills_ledger_append;
grant execute on function ledger.append_what_holds to skills_ledger_append;
grant select on ledger.event, ledger.log_head to skills_ledger_project;
