-- Who read whose data, when and for what (decision 21). Each row's hash covers the row before it, so that none can be
-- changed or taken out of the middle unseen.
create table vault.reading (
  seq      bigint      not null primary key,
  at       timestamptz not null,
  reader   uuid        not null,
  audience text        not null,
  tenant   uuid,
  whose    uuid[]      not null,
  fields   text[]      not null,
  purpose  text        not null,
  hash     bytea       not null check (octet_length(hash) = 32)
);
create index reading_whose on vault.reading using gin (whose);

-- One row; locked by whoever adds to the log, so that there is one chain.
create table vault.reading_head (
  only_row boolean not null primary key default true check (only_row),
  seq      bigint  not null,
  hash     bytea   not null
) with (fillfactor = 20);
insert into vault.reading_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

create function vault.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log of readings only grows: % is refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;
create trigger reading_only_grows before update or delete or truncate on vault.reading
  for each statement execute function vault.refuse_change();
