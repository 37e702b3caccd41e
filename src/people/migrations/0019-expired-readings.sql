-- Rows of the log of readings go when they were kept for as long as the law asks. What is left begins behind a row whose hash stays here and stands in
-- the ledger: as the fact that it expired, and before that in the seal of a day.
create table vault.reading_start (
  only_row boolean not null primary key default true check (only_row),
  seq      bigint  not null,
  hash     bytea   not null check (octet_length(hash) = 32)
);
insert into vault.reading_start (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

-- The one way in which rows go: all up to one that is known by its hash. Nobody is granted a delete.
create function vault.expire_readings(up_to bigint, its_hash bytea) returns boolean language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  perform from vault.reading_start for update;
  if exists (select from vault.reading_start where seq >= up_to) then return false; end if;
  if not exists (select from vault.reading where seq = up_to and hash = its_hash) then
    raise exception 'row % of the log of readings is not the one that expires', up_to using errcode = 'integrity_constraint_violation';
  end if;
  -- Told to the trigger below, for this statement alone. In the head of the function only a superuser could set it.
  perform set_config('vault.expiring', 'yes', true);
  delete from vault.reading where seq <= up_to;
  perform set_config('vault.expiring', '', true);
  update vault.reading_start set seq = up_to, hash = its_hash;
  return true;
end $$;
revoke execute on function vault.expire_readings(bigint, bytea) from public;

create or replace function vault.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('vault.expiring', true) = 'yes' then return null; end if;
  raise exception 'the log of readings only grows: % is refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;
