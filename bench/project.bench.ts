import { join } from 'node:path';
import { Client, Pool } from 'pg';
import { DataSource } from 'typeorm';
import { migrate } from '../src/ledger/postgres/migrate.adapter';
import { PostgresEventStore } from '../src/ledger/postgres/postgres-event-store.adapter';
import { createTables } from '../src/projecting/tables/create-tables.provider';
import { Projector } from '../src/projecting/engine/projector.provider';
import { LIVE_SCHEMA, projectingOptions } from '../src/projecting/tables/read-models.schema';
import type { Bench } from './bench';
import { interleaved } from './measuring/interleaved';
import { certificates, CertificateRow } from './projecting/certificate.projection';
import { fillLog } from './projecting/log';
import { upsertPerEvent } from './projecting/upsert-per-event';
import { comparison, OURS, tableOf } from './report';

const EVENTS = 60_000;
const PER_EVENT = 'perEvent';
const PEER_SCHEMA = 'peer';
const MIGRATIONS = { schema: 'engine', path: join(__dirname, '..', 'src', 'projecting', 'migrations') };

/** Events projected a second, from an empty table to the head of the log: the product's projector and an upsert for each event. */
export const projectBench: Bench = async ({ rounds, events = EVENTS }, server, say) => {
  const url = await server.database('project');
  await migrate(url, [MIGRATIONS]);
  for (const schema of [LIVE_SCHEMA, PEER_SCHEMA]) await createTables(url, schema, [CertificateRow]);
  const owner = new Client({ connectionString: url });
  // Both write with the rights of the product's projector: row-level security costs everybody the same.
  const peer = new Client({ connectionString: url, options: projectingOptions() });
  await Promise.all([owner.connect(), peer.connect()]);
  const store = new PostgresEventStore({ url });
  const pool = new Pool({ connectionString: url, options: projectingOptions() });
  const metadata = await new DataSource({ type: 'postgres', url, schema: LIVE_SCHEMA, entities: [CertificateRow] }).initialize();
  try {
    await fillLog(store, events);
    await owner.query('insert into engine.checkpoint (name, version) values ($1, 1)', [PEER_SCHEMA]);
    let times = 0;
    const ours = (): Promise<unknown> =>
      new Projector(certificates, store, pool, metadata, LIVE_SCHEMA, `certificates-${(times += 1)}`).catchUp();
    const turns = [
      { name: OURS, measure: timed(owner, LIVE_SCHEMA, events, ours) },
      { name: PER_EVENT, measure: timed(owner, PEER_SCHEMA, events, () => upsertPerEvent(store, peer, PEER_SCHEMA)) },
    ];
    const found = comparison(await interleaved(turns, rounds));
    await expectSameRows(owner);
    say(`\n${tableOf(`${events.toLocaleString('en')} events`, found)}`);
    return found;
  } finally {
    await Promise.all([store.close(), pool.end(), metadata.destroy(), owner.end(), peer.end()]);
  }
};

const timed = (owner: Client, schema: string, events: number, project: () => Promise<unknown>) => async (): Promise<number> => {
  await owner.query(`truncate ${schema}.certificate`);
  const began = performance.now();
  await project();
  return (events / (performance.now() - began)) * 1_000;
};

/** What is compared must come to the same. */
async function expectSameRows(owner: Client): Promise<void> {
  const { rows } = await owner.query(
    `(table ${LIVE_SCHEMA}.certificate except table ${PEER_SCHEMA}.certificate) union all (table ${PEER_SCHEMA}.certificate except table ${LIVE_SCHEMA}.certificate)`,
  );
  if (rows.length > 0) throw new Error(`the two projections differ in ${rows.length} rows`);
}
