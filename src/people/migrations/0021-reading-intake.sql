-- Looks of one moment, durable here before they are answered; soon after they are rows of the chain (ADR 188). They are alike but for who looks and at
-- whom: each at one person, or at nobody. Small on purpose: no index but the order, nothing that one writer has to wait for another for.
create table vault.reading_intake (
  id       bigint      not null generated always as identity primary key,
  at       timestamptz not null,
  audience text        not null,
  tenant   uuid,
  fields   text[]      not null,
  purpose  text        not null,
  readers  uuid[]      not null check (cardinality(readers) > 0),
  -- In their order; null where nobody was found.
  whose    uuid[]      not null check (cardinality(whose) = cardinality(readers))
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_insert_threshold = -1);

create trigger intake_only_grows before update or delete or truncate on vault.reading_intake
  for each statement execute function vault.refuse_change();

-- The one way out of the intake: into the chain, word for word, in one statement, with the end of the chain locked. Nobody is granted a delete. A hash is
-- computed by who calls this; whoever gives a wrong one breaks the chain where everybody sees it.
-- False, and nothing done, where the chain does not end there any more.
create function vault.chain_readings(after_seq bigint, after_hash bytea, ids bigint[], hashes bytea[]) returns boolean language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  chained bigint;
begin
  perform from vault.reading_head where seq = after_seq and hash = after_hash for update;
  if not found then return false; end if;
  -- Told to the trigger above, as in vault.expire_readings.
  perform set_config('vault.expiring', 'yes', true);
  with taken as (delete from vault.reading_intake where id = any (ids) returning *),
  looks as (
    select row_number() over (order by id, nth) as place, at, reader, audience, tenant, case when who is null then '{}' else array[who] end as whose, fields, purpose
    from taken, unnest(readers, taken.whose) with ordinality as look (reader, who, nth))
  insert into vault.reading select after_seq + place, at, reader, audience, tenant, whose, fields, purpose, hash
    from looks left join unnest(hashes) with ordinality as given (hash, place) using (place);
  get diagnostics chained = row_count;
  perform set_config('vault.expiring', '', true);
  if chained <> cardinality(hashes) or chained = 0 then
    raise exception '% readings are in the intake for % hashes', chained, cardinality(hashes) using errcode = 'integrity_constraint_violation';
  end if;
  update vault.reading_head set seq = after_seq + chained, hash = hashes[chained];
  return true;
end $$;
revoke execute on function vault.chain_readings(bigint, bytea, bigint[], bytea[]) from public;
