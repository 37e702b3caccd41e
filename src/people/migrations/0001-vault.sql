-- Personal data, each value encrypted under its person's own key, which lies outside this database. Nothing here is in
-- clear: neither a name nor a number, nor anything from which one could be guessed without the keys.

-- Which set of keys this database was begun with; the service does not start with another one.
create table vault.key_set (
  only_row   boolean not null primary key default true check (only_row),
  key_set_id text    not null
);

create table vault.person (
  ref           uuid        not null primary key,
  -- HMAC of kind and number of the identity document: finds a person again, and is empty once the person is erased.
  blind_index   bytea       unique check (octet_length(blind_index) = 32),
  registered_at timestamptz not null default clock_timestamp(),
  erased_at     timestamptz,
  constraint erased_is_not_found check (erased_at is null or blind_index is null)
);
create index person_erased on vault.person (ref) where erased_at is not null;

-- A value is never overwritten: events name (person, field, version), so that "as printed" can be shown (decision 6).
create table vault.field (
  person_ref uuid        not null references vault.person,
  field      text        not null,
  version    integer     not null check (version >= 1),
  -- Who gave it. What one enterprise writes neither changes nor shows what another one wrote.
  tenant     uuid        not null,
  sealed     bytea       not null,
  given_at   timestamptz not null default clock_timestamp(),
  primary key (person_ref, field, version)
);

-- Remarks and reasons: free text may name people, so it stands here and never in an event.
create table vault.text (
  text_id    uuid        not null,
  version    integer     not null check (version >= 1),
  -- The text itself, or the person it is about, with whom it is erased.
  key_ref    uuid        not null,
  kind       text        not null,
  tenant     uuid        not null,
  sealed     bytea,
  commitment bytea       not null check (octet_length(commitment) = 32),
  given_at   timestamptz not null default clock_timestamp(),
  primary key (text_id, version)
);
create index text_key on vault.text (key_ref);
