-- Bundles are written as they fill, before the checkpoint that covers them (ADR 178). What no checkpoint covers yet was said of nothing:
-- whoever takes the seal up writes it anew, and where the store of the events has lost some meanwhile, of other events.
-- What a checkpoint covers is told by the checkpoints, which nobody takes back. Stable, so that it sees them as they were before the statement that adds one.
create or replace function seal.bundle_only_grows() returns trigger language plpgsql stable as $$
begin
  if old.n * 256 < coalesce((select max(size) from seal.checkpoint), 0) and (
    substring(new.entries for octet_length(old.entries)) <> old.entries or substring(new.ids for octet_length(old.ids)) <> old.ids
    -- A log that moves to another store has other positions there; its owner moves it (ADR 168).
    or (new.first_position <> old.first_position and not pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'member'))
  ) then
    raise exception 'bundle % only grows', old.n using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
