-- Where the log lives. The rows beside it hold positions of that store, which mean nothing in another one: a service that
-- is told another store than this refuses to start (docs/adr/0168). Grows by one with every move: what clients keep of the
-- order of the log, they keep of one epoch.
create table moving.home (
  only_row  boolean not null primary key default true check (only_row),
  store     text    not null check (store in ('postgres', 'eventstoredb')),
  ledger    text    not null, -- its name where an EventStoreDB holds several; empty where it has none
  epoch     integer not null default 0 check (epoch >= 0),
  moving_to text              -- the store into which it is being copied
);

-- Stands before the head of a log that has moved away: whoever still writes here is told so, and nothing is written.
create function moving.refuse_append() returns trigger language plpgsql as $$
begin
  if current_setting('ledger.copying', true) = 'yes' then return null; end if;
  raise exception 'the log has moved to another store' using errcode = 'integrity_constraint_violation';
end $$;
