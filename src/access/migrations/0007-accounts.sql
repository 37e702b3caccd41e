-- Accounts at the provider of identities, by a keyed hash of issuer and subject: neither of them stands here.
create table access.account (
  id           uuid        not null primary key,
  -- Who acts: the person that the provider's account was first seen as, or whose keys an administrator linked it with.
  person_ref   uuid        not null,
  -- A keyed hash of what the vault was last told of the person by a token; null where it was told with a key.
  described    uuid,
  -- From the first act on the account is this person for ever: the second person (decision 17) is told by the reference.
  acted_at     timestamptz,
  linked_at    timestamptz,
  linked_by    uuid,
  first_seen_at timestamptz not null default clock_timestamp()
);
create index account_person on access.account (person_ref);
