-- What a key is limited to within its audience (src/access/scopes.ts); null: all that the audience may.
alter table access.api_key add column scopes text[] check (cardinality(scopes) between 1 and 100);

-- The secret before a rotation opens beside the new one until then, so that whoever uses it has time to take the new one over.
alter table access.api_key
  add column former_hash bytea unique check (octet_length(former_hash) = 32),
  add column former_until timestamptz,
  add constraint a_former_secret_ends check ((former_hash is null) = (former_until is null));

-- Real time, true to some minutes: every request is a use, and this is written seldom.
alter table access.api_key add column last_used_at timestamptz;
