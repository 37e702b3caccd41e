/** Columns of the keys, which every statement takes first. */
const KEYS = 'unnest($1::text[], $2::text[], $3::text[]';

/**
 * Names those that are fresh; parameters behind the keys: fingerprints, holders, milliseconds of the lease, days for which answers are kept.
 * In the order of the keys, so that two processes never wait for each other.
 */
export const BEGIN = `
  INSERT INTO access.idempotency AS kept (tenant, client, key, fingerprint, state, holder, lease_until)
  SELECT tenant, client, key, fingerprint, 'IN_FLIGHT', holder, clock_timestamp() + make_interval(secs => $6::double precision / 1000)
  FROM ${KEYS}, $4::text[], $5::uuid[]) AS asked (tenant, client, key, fingerprint, holder) ORDER BY tenant, client, key
  ON CONFLICT (tenant, client, key) DO UPDATE
    SET fingerprint = excluded.fingerprint, state = 'IN_FLIGHT', holder = excluded.holder, lease_until = excluded.lease_until, sealed = NULL, created_at = clock_timestamp()
    WHERE kept.created_at < clock_timestamp() - make_interval(days => $7)
       OR (kept.state = 'IN_FLIGHT' AND kept.lease_until < clock_timestamp() AND kept.fingerprint = excluded.fingerprint)
  RETURNING tenant, client, key`;

/**
 * Keeps answers; parameters behind the keys: fingerprints, holders, sealed answers. Finds the rows by their key whatever the planner believes
 * of the table: as an update that joined them it read all of a table that had never been analysed, a third of what a command cost. What has
 * gone is kept anew.
 */
export const FINISH = `
  INSERT INTO access.idempotency AS kept (tenant, client, key, fingerprint, state, holder, lease_until, sealed)
  SELECT tenant, client, key, fingerprint, 'DONE', holder, clock_timestamp(), sealed
  FROM ${KEYS}, $4::text[], $5::uuid[], $6::bytea[]) AS mine (tenant, client, key, fingerprint, holder, sealed) ORDER BY tenant, client, key
  ON CONFLICT (tenant, client, key) DO UPDATE SET state = 'DONE', sealed = excluded.sealed WHERE kept.holder = excluded.holder AND kept.state = 'IN_FLIGHT'`;

const MINE = `(kept.tenant, kept.client, kept.key) = (mine.tenant, mine.client, mine.key) AND kept.holder = mine.holder AND kept.state = 'IN_FLIGHT'`;
/** Behind the keys: holders. */
export const ABANDON = `DELETE FROM access.idempotency kept USING ${KEYS}, $4::uuid[]) AS mine (tenant, client, key, holder) WHERE ${MINE}`;
/** Behind the keys: holders, milliseconds of the lease. */
export const RENEW = `
  UPDATE access.idempotency kept SET lease_until = clock_timestamp() + make_interval(secs => $5::double precision / 1000)
  FROM ${KEYS}, $4::uuid[]) AS mine (tenant, client, key, holder) WHERE ${MINE}`;

export const STORED = 'SELECT fingerprint, sealed FROM access.idempotency WHERE tenant = $1 AND client = $2 AND key = $3';
/** A step of removing what is older than so many days: so many rows. */
export const SWEEP = `DELETE FROM access.idempotency WHERE (tenant, client, key) IN (
  SELECT tenant, client, key FROM access.idempotency WHERE created_at < clock_timestamp() - make_interval(days => $1) ORDER BY created_at LIMIT $2)`;
