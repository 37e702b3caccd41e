import { Pool } from 'pg';
import { asSuperuser, sealedEvent, type SealedLog } from './sealed-log';

const AT_ONCE = 5_000;
const ADD = `
  INSERT INTO ledger.event
  SELECT $1::bigint + n, 'sealed-' || ($1::bigint + n), 0, timestamptz '2026-03-01 08:00:00+00' + ($1::bigint + n) * interval '1 microsecond', id, type, data, metadata, salt, decode(d, 'hex'), decode(m, 'hex')
  FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) WITH ORDINALITY e (id, type, data, metadata, salt, d, m, n)`;

/** So many events in a log that has none, written as rows: appending so many is another test's business. */
export async function fillLog(log: SealedLog, count: number): Promise<void> {
  const pool = new Pool({ connectionString: log.url, max: 1 });
  for (let from = 0; from < count; from += AT_ONCE) {
    const events = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => sealedEvent(from + at));
    await pool.query(ADD, [
      from,
      ...(['id', 'type', 'data', 'metadata', 'saltKeyId', 'd', 'm'] as const).map((member) => events.map((event) => event[member])),
    ]);
  }
  await pool.end();
  await asSuperuser(log.url, `UPDATE ledger.log_head SET position = ${count}`);
}
