-- Who asked in public. The access log names a visit, by chance; here stands, for thirty days, which keyed hash of an
-- address it came from. After that the visit is nobody's. Real time, as for every limit (decision 8).
create table verification.visit (
  visit     uuid        not null primary key,
  visitor   bytea       not null check (octet_length(visitor) = 32),
  -- Number, name and tail that belong to no certificate together: these are counted.
  was_wrong boolean     not null,
  at        timestamptz not null default clock_timestamp()
);
create index visit_wrong on verification.visit (visitor, at) where was_wrong;
create index visit_at on verification.visit (at);
