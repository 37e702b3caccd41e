-- Those who came at one moment, none of whom tried in vain: one row for all of them, for the same thirty days. Nothing is counted by it, and nobody is looked
-- for in it but by whoever asks for a visit that the access log names.
create table verification.visits_together (
  at       timestamptz not null default clock_timestamp(),
  visits   uuid[]      not null,
  -- In the order of visits, keyed hashes of 32 bytes.
  visitors bytea[]     not null check (cardinality(visitors) = cardinality(visits))
);
create index visits_together_at on verification.visits_together (at);
