import { Client, Pool } from 'pg';
import { DataSource } from 'typeorm';
import { PROJECTIONS, TABLES } from '../src/app';
import { PostgresEventStore } from '../src/ledger/postgres/postgres-event-store.adapter';
import { recordedOf } from '../src/ledger/recorded';
import { createTables } from '../src/projecting/create-tables.provider';
import { PageReader } from '../src/projecting/page-reader';
import { factsOf } from '../src/projecting/projection';
import { Projector } from '../src/projecting/projector.provider';
import { LIVE_SCHEMA, projectingOptions } from '../src/projecting/read-models.schema';
import type { Bench } from './bench';
import { interleaved } from './measuring/interleaved';
import { replicated } from './rebuilding/replicas';
import { playStory } from './rebuilding/story';
import { comparison, OURS, tableOf } from './report';

const READING = 'reading';
const PAGE_EVENTS = 4_000;

/** All read models of the product built from the log, one after the other, against reading it once with every event parsed. */
export const rebuildBench: Bench = async ({ rounds, events = 10_000 }, server, say) => {
  const url = await server.database('rebuild');
  await playStory(url);
  const count = await replicated(url, events);
  const store = new PostgresEventStore({ url });
  const pool = new Pool({ connectionString: url, options: projectingOptions() });
  const metadata = await new DataSource({ type: 'postgres', url, schema: LIVE_SCHEMA, entities: TABLES as (new () => object)[] }).initialize();
  let turns = 0;
  const took = new Map<string, number>();
  const rebuilt = async (): Promise<number> => {
    const schema = `bench_${(turns += 1)}`;
    await createTables(url, schema, TABLES);
    const began = performance.now();
    for (const projection of PROJECTIONS) {
      const from = performance.now();
      await new Projector(projection, store, pool, metadata, schema, `${projection.name}-${turns}`).catchUp();
      took.set(projection.name, performance.now() - from);
    }
    const seconds = (performance.now() - began) / 1_000;
    await dropped(url, schema);
    return count / seconds;
  };
  try {
    const found = comparison(await interleaved([{ name: OURS, measure: rebuilt }, { name: READING, measure: () => readAlone(store, count) }], rounds));
    say(`\n${tableOf(`${count.toLocaleString('en')} events, ${PROJECTIONS.length} read models`, found)}\n${slowest(took)}`);
    return found;
  } finally {
    await Promise.all([store.close(), pool.end(), metadata.destroy()]);
  }
};

/** Every event that any read model asks for, parsed. */
async function readAlone(store: PostgresEventStore, count: number): Promise<number> {
  const began = performance.now();
  const { names } = factsOf(PROJECTIONS.flatMap(({ on }) => on));
  const pages = new PageReader(store, { names }, { isCrowded: false });
  let seen = 0;
  for (let [page, last] = [await pages.read(0n, PAGE_EVENTS), 0n]; page.last !== last; page = await pages.read(last, PAGE_EVENTS)) {
    for (const fact of page.facts) seen += recordedOf(fact).data === undefined ? 0 : 1;
    last = page.last;
  }
  if (seen === 0) throw new Error('nothing was read');
  return (count / (performance.now() - began)) * 1_000;
}

async function dropped(url: string, schema: string): Promise<void> {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  await owner.query(`drop schema ${schema} cascade`);
  await owner.end();
}

/** Where the time of the last turn went. */
const slowest = (took: ReadonlyMap<string, number>): string =>
  [...took].sort(([, a], [, b]) => b - a).slice(0, 10).map(([name, ms]) => `${name} ${Math.round(ms)} ms`).join(', ');
