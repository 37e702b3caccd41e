import { setImmediate } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import { DataSource } from 'typeorm';
import { PROJECTIONS, TABLES } from '../src/app';
import { PostgresEventStore } from '../src/ledger/postgres/postgres-event-store.adapter';
import { recordedOf } from '../src/ledger/recorded';
import type { BuildSite } from '../src/projecting/building/build-site';
import { CatchUpRoom } from '../src/projecting/engine/catch-up-room';
import { createTables } from '../src/projecting/tables/create-tables.provider';
import { PageReader } from '../src/projecting/engine/page-reader';
import { factsOf } from '../src/projecting/projection';
import { LIVE_SCHEMA, projectingOptions } from '../src/projecting/tables/read-models.schema';
import { Rebuild } from '../src/projecting/building/rebuild.provider';
import { TogetherBuild } from '../src/projecting/building/together-build.provider';
import type { Bench } from './bench';
import { interleaved } from './measuring/interleaved';
import { replicated } from './rebuilding/replicas';
import { playStory } from './rebuilding/story';
import { comparison, OURS, tableOf } from './report';

const READING = 'reading';
const VERB = 'verb';
const PAGE_EVENTS = 4_000;
const KILOBYTES_PER_MEGABYTE = 1_000;

/**
 * All read models of the product built from the log as `npm run ledger -- rebuild` builds them, against reading it once with every
 * event parsed; and the whole of what that command does: tables made, rows of both sides compared, places exchanged.
 */
export const rebuildBench: Bench = async ({ rounds, events = 10_000 }, server, say) => {
  const url = await server.database('rebuild');
  await playStory(url);
  const count = await replicated(url, events);
  const store = new PostgresEventStore({ url });
  const projectors = new Pool({ connectionString: url, options: projectingOptions() });
  // The database is dropped while one of its connections may still be on its way out.
  projectors.on('error', () => undefined);
  const metadata = await new DataSource({
    type: 'postgres',
    url,
    schema: LIVE_SCHEMA,
    entities: TABLES as (new () => object)[],
  }).initialize();
  const site: BuildSite = { ownerUrl: url, store, projectors, metadata, options: {} };
  let turns = 0;
  const built = (): Promise<number> => builtIn(site, `bench_${(turns += 1)}`, count);
  try {
    const found = comparison(
      await interleaved(
        [
          { name: OURS, measure: built },
          { name: READING, measure: () => readAlone(store, count) },
          { name: VERB, measure: () => replaced(site, count) },
        ],
        rounds,
      ),
    );
    say(
      `\n${tableOf(`${count.toLocaleString('en')} events, ${PROJECTIONS.length} read models`, found)}\n${Math.round(process.resourceUsage().maxRSS / KILOBYTES_PER_MEGABYTE)} MB at most`,
    );
    return found;
  } finally {
    await Promise.all([store.close(), projectors.end(), metadata.destroy()]);
  }
};

/** In empty tables, which are made before the time is taken and dropped after it. */
async function builtIn(site: BuildSite, schema: string, count: number): Promise<number> {
  await createTables(site.ownerUrl, schema, TABLES);
  const [until, place] = [(await site.store.head()).position, { schema, checkpointOf: (name: string) => `${schema}:${name}` }];
  const began = performance.now();
  await new TogetherBuild(
    site,
    PROJECTIONS.map((projection) => ({ projection, place, until })),
  ).run(() => undefined);
  const ms = performance.now() - began;
  await dropped(site.ownerUrl, schema);
  return (count / ms) * 1_000;
}

/** The first time the live rows are only those of the story; from then on they are all there. */
async function replaced(site: BuildSite, count: number): Promise<number> {
  const began = performance.now();
  let same = 0;
  for await (const { comparison: found } of new Rebuild(site).replaceEach(PROJECTIONS, () => undefined))
    same += found?.tables.every(({ isSame }) => isSame) ? 1 : 0;
  if (same < PROJECTIONS.length) throw new Error(`only ${same} read models were built as they were`);
  return (count / (performance.now() - began)) * 1_000;
}

/** Every event that any read model asks for, parsed. */
async function readAlone(store: PostgresEventStore, count: number): Promise<number> {
  const began = performance.now();
  const { names } = factsOf(PROJECTIONS.flatMap(({ on }) => on));
  const pages = new PageReader(store, { names }, new CatchUpRoom(), setImmediate);
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
