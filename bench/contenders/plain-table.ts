/** The columns and both indexes of the product's log, with a sequence for the position and nothing that guards it. */
export const PLAIN_TABLE = `create table event (
  position    bigint      generated always as identity primary key,
  stream      text        collate "C" not null,
  revision    integer     not null,
  at          timestamptz not null,
  id          uuid        not null,
  type        text        not null,
  data        text        not null,
  metadata    text        not null,
  salt_key_id text        not null,
  d           bytea       not null,
  m           bytea       not null,
  unique (stream, revision)
)`;

export const PLAIN_INSERT = `insert into event (stream, revision, at, id, type, data, metadata, salt_key_id, d, m)
  values ($1, $2, clock_timestamp(), $3, $4, $5, $6, $7, $8, $9)`;
