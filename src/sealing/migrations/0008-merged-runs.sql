-- Runs of ids, eight by eight made into one, and eight of those again: where an id is looked for stay some ten rows, whatever the size (ADR 192).
-- Sorted by three bits more than what they are made of, so that a row has some 256 records as before: the next (32 - 3 * level) bits of an id, and
-- the number of its leaf within the run in the other (16 + 3 * level). Made of seal.id_run, which stays as it is.
create table seal.merged_run (
  level  smallint not null check (level between 1 and 5),
  bucket integer  not null check (bucket >= 0),
  run    bigint   not null check (run >= 0),
  ids    bytea    not null check (octet_length(ids) % 6 = 0),
  primary key (level, bucket, run)
);
-- Ids cannot be compressed.
alter table seal.merged_run alter column ids set storage external;
-- How many runs of a level are there, every bucket of them.
create table seal.merged (
  level smallint not null primary key check (level between 1 and 5),
  runs  bigint   not null check (runs >= 0)
);
