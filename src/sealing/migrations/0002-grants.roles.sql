-- The sealer writes as the role that projects; it can add, and let the last tile and bundle of a level grow.
grant usage on schema seal to skills_ledger_project;
grant select, insert on all tables in schema seal to skills_ledger_project;
grant update (size, position, epoch) on seal.state to skills_ledger_project;
grant update (hashes) on seal.tile to skills_ledger_project;
grant update (entries, ids, positions) on seal.bundle to skills_ledger_project;
grant update (note, published_at) on seal.checkpoint to skills_ledger_project;
