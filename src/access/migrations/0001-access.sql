-- Keys of callers. The secret itself is nowhere: 256 random bits need no slow hash (decision 30).
create table access.api_key (
  id            uuid        not null primary key,
  secret_hash   bytea       not null unique check (octet_length(secret_hash) = 32),
  audience      text        not null check (audience in ('admin', 'regulator', 'enterprise', 'payroll', 'auditor')),
  -- A natural person by reference (the name is in the vault), or a system by name: the two never mix (decision 17).
  owner_kind    text        not null check (owner_kind in ('person', 'system')),
  owner_ref     uuid        not null,
  system_name   text        check ((owner_kind = 'system') = (system_name is not null)),
  enterprise_id uuid,
  region        text,
  created_by    uuid,
  created_at    timestamptz not null default clock_timestamp(),
  expires_at    timestamptz,
  revoked_at    timestamptz,
  constraint bound_as_the_audience_asks check (
    (enterprise_id is not null) = (audience in ('enterprise', 'payroll')) and (region is not null) = (audience = 'regulator')
  )
);

-- A code that an enterprise hands to a worker: good once, then exchanged for a short session.
create table access.one_time_code (
  id                 uuid        not null primary key,
  code_hash          bytea       not null unique check (octet_length(code_hash) = 32),
  worker_id          uuid        not null,
  tenant             uuid        not null,
  purpose            text        not null,
  created_by         uuid        not null,
  created_at         timestamptz not null default clock_timestamp(),
  expires_at         timestamptz not null,
  used_at            timestamptz,
  used_for           bytea,
  session_hash       bytea       unique,
  session_expires_at timestamptz
);

-- Answers given, for retries: a cache, the events are the truth (decision 12). Answers may hold personal data, so they
-- are sealed under a key that lies outside this database.
create table access.idempotency (
  tenant      text        not null,
  client      text        not null,
  key         text        not null,
  fingerprint text        not null,
  state       text        not null check (state in ('IN_FLIGHT', 'DONE')),
  -- The process that works on it, and until when it is believed to live; a living one prolongs this.
  holder      uuid        not null,
  lease_until timestamptz not null,
  sealed      bytea       check ((state = 'DONE') = (sealed is not null)),
  created_at  timestamptz not null default clock_timestamp(),
  primary key (tenant, client, key)
);
create index idempotency_created on access.idempotency (created_at);
create index idempotency_in_flight on access.idempotency (holder) where state = 'IN_FLIGHT';
