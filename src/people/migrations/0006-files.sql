-- Which files there are of whom. Their bytes lie in the file store, sealed under the person's key; here stands neither a
-- name nor a hash. What an erased person leaves here is what is still to be removed from the store.
create table vault.file (
  file_id    uuid        not null primary key,
  person_ref uuid        not null references vault.person,
  tenant     uuid        not null,
  kept_at    timestamptz not null default clock_timestamp()
);
create index file_person on vault.file (person_ref);
