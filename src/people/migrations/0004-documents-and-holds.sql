-- Documents that a person had before: whoever is looked for by an old number is found under the new one. Keyed like the
-- index of the present document, and empty of meaning without the key.
create table vault.former_document (
  blind_index bytea       not null primary key check (octet_length(blind_index) = 32),
  person_ref  uuid        not null references vault.person,
  replaced_at timestamptz not null default clock_timestamp()
);
create index former_document_person on vault.former_document (person_ref);

-- Who may not be erased for the time being; why stands in the ledger. The vault keeps it too, so that no way to an
-- erasure goes past it.
create table vault.legal_hold (
  hold_id    uuid        not null primary key,
  person_ref uuid        not null references vault.person,
  placed_at  timestamptz not null default clock_timestamp()
);
create index legal_hold_person on vault.legal_hold (person_ref);
