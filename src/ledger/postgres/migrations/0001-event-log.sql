-- The log. Payloads are text, never jsonb: only text gives the stored bytes back, and it is a third cheaper to write.
-- Every further index is paid for by every append, so there are two: one for readers of all, one for readers of a stream.
-- Event ids have no unique index (1.24 times the cost of an append); the service alone makes them.
create table ledger.event (
  position    bigint      not null primary key,
  stream      text        collate "C" not null,
  revision    integer     not null check (revision >= 0),
  at          timestamptz not null,
  id          uuid        not null,
  type        text        not null,
  data        text        not null,
  metadata    text        not null,
  salt_key_id text        not null,
  d           bytea       not null check (octet_length(d) = 32),
  m           bytea       not null check (octet_length(m) = 32),
  constraint event_stream_revision unique (stream, revision)
);

-- One row: position and time of the last event. Whoever appends locks it first and keeps it locked until the commit, so
-- the order of positions is the order of commits, and nobody who has read a position can later find an event below it.
create table ledger.log_head (
  only_row    boolean     not null primary key default true check (only_row),
  position    bigint      not null,
  at          timestamptz,
  previous_at timestamptz -- as `at` was before the last batch: what an update knows and its RETURNING could not tell
) with (fillfactor = 20);
insert into ledger.log_head (position, at) values (0, null);

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger only grows: % of ledger.event is refused', tg_op
    using errcode = 'integrity_constraint_violation';
end $$;

create trigger event_only_grows before update or delete or truncate on ledger.event
  for each statement execute function ledger.refuse_change();
