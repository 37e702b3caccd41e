-- The transparency log over the events, in the order of the log (RFC 6962, C2SP tlog-tiles). Everything here but the
-- signatures follows from the events; the signatures are of what was said of them once and cannot be taken back.

-- How far the events are sealed. Moved only by whoever saw it as it was and holds the present epoch: of two sealers one finds no row.
create table seal.state (
  only_row boolean not null primary key default true check (only_row),
  origin   text    not null,
  size     bigint  not null default 0 check (size >= 0),
  position bigint  not null default 0,
  epoch    bigint  not null default 0
) with (fillfactor = 20);

-- Up to 256 hashes of 32 bytes; only the last of a level grows.
create table seal.tile (
  level  smallint not null check (level between 0 and 63),
  n      bigint   not null check (n >= 0),
  hashes bytea    not null check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
  primary key (level, n)
);
-- Hashes cannot be compressed.
alter table seal.tile alter column hashes set storage external;

-- Up to 256 entries, each behind its length in two bytes. `ids` holds the first five bytes of each event's id; `positions`
-- where each event stands in the store, eight bytes each, and is null where position - 1 is the number of the leaf.
create table seal.bundle (
  n              bigint not null primary key check (n >= 0),
  entries        bytea  not null,
  ids            bytea  not null check (octet_length(ids) % 5 = 0 and octet_length(ids) <= 1280),
  first_position bigint not null,
  positions      bytea  check (octet_length(positions) % 8 = 0)
);
create index bundle_first_position on seal.bundle (first_position);

-- Finds an event by its id at six bytes an event: each 65,536 leaves, sorted into 256 rows by the first byte of the id.
create table seal.id_run (
  bucket smallint not null,
  run    bigint   not null,
  ids    bytea    not null,
  primary key (bucket, run)
);

-- One root for one size, for ever. Recorded before it is signed, signed before it is published.
create table seal.checkpoint (
  size         bigint      not null primary key check (size > 0),
  root         bytea       not null check (octet_length(root) = 32),
  text         text        not null,
  note         text,
  recorded_at  timestamptz not null default clock_timestamp(),
  published_at timestamptz,
  constraint published_is_signed check (published_at is null or note is not null)
);
create index checkpoint_unpublished on seal.checkpoint (size) where published_at is null;

-- What a full replay found.
create table seal.audit (
  audit_id bigint      generated always as identity primary key,
  began_at timestamptz not null,
  ended_at timestamptz not null default clock_timestamp(),
  size     bigint      not null,
  root     text        not null,
  is_clean boolean     not null,
  report   jsonb       not null,
  digest   text        not null
);

-- Against slips of our own; whoever owns the database can take these away, and the signatures show it.
create function seal.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the seal only grows: % of seal.% is refused', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create function seal.tile_only_grows() returns trigger language plpgsql as $$
begin
  if substring(new.hashes for octet_length(old.hashes)) <> old.hashes then
    raise exception 'tile %/% only grows', old.level, old.n using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create function seal.bundle_only_grows() returns trigger language plpgsql as $$
begin
  if substring(new.entries for octet_length(old.entries)) <> old.entries or substring(new.ids for octet_length(old.ids)) <> old.ids then
    raise exception 'bundle % only grows', old.n using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create function seal.head_stays() returns trigger language plpgsql as $$
begin
  if new.size <> old.size or new.root <> old.root or new.text <> old.text then
    raise exception 'the root of size % stands', old.size using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger tile_grows before update on seal.tile for each row execute function seal.tile_only_grows();
create trigger bundle_grows before update on seal.bundle for each row execute function seal.bundle_only_grows();
create trigger checkpoint_stays before update on seal.checkpoint for each row execute function seal.head_stays();
create trigger tile_stays before delete or truncate on seal.tile for each statement execute function seal.refuse_change();
create trigger bundle_stays before delete or truncate on seal.bundle for each statement execute function seal.refuse_change();
create trigger checkpoint_is_kept before delete or truncate on seal.checkpoint for each statement execute function seal.refuse_change();
create trigger audit_stays before update or delete or truncate on seal.audit for each statement execute function seal.refuse_change();
