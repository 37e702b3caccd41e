import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { playStory, type Story } from '../rebuilding/story';
import { saltKeyIn } from '../sealing/made-log';
import type { Server } from '../server';
import { withoutIndexes } from './indexes';
import { type GrownLog, growLog } from './log';
import { growPeople } from './people';
import { growRows, tablesOf } from './rows';

/** As one who fills a database sets it, and no trigger looks at what is filled in. */
const OWNER_OPTIONS = '-c session_replication_role=replica -c maintenance_work_mem=1GB -c synchronous_commit=off';

/** A ledger as the demo's story made it, over and over: its log, its read models, its people with their keys. */
export interface GrownLedger extends GrownLog {
  readonly name: string;
  readonly url: string;
  readonly dataDir: string;
  readonly story: Story;
  readonly rows: number;
  readonly people: number;
}

/** The story in a ledger that others begin as, so that the same may be asked of each of them. */
export interface Begun {
  readonly story: Story;
  readonly database: string;
  readonly dataDir: string;
}

export async function begin(server: Server, kept?: string): Promise<Begun> {
  const [url, dataDir] = [await server.database('story'), folderFor('story', kept)];
  return { story: await playStory(url, dataDir), database: databaseOf(url), dataDir };
}

function folderFor(name: string, kept: string | undefined): string {
  if (kept === undefined) return mkdtempSync(join(tmpdir(), `skills-ledger-bench-${name}-`));
  const folder = join(kept, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Ledgers that an earlier run grew in a folder, on the server that stands there; undefined where there are none.
 * @throws Error where they were appended to: what belongs to no story is never sealed, and no service comes to rest
 */
export function foundLedgers<Names extends string>(server: Server, kept: string): Readonly<Record<Names, GrownLedger>> | undefined {
  if (existsSync(join(kept, APPENDED)))
    throw new Error(`${kept}: these ledgers were appended to by "store", which comes last; grow others in another folder`);
  const file = join(kept, LEDGERS);
  if (!existsSync(file)) return undefined;
  const ledgers = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<Names, GrownLedger>>;
  // The server may listen elsewhere than it did.
  return Object.fromEntries(
    Object.entries<GrownLedger>(ledgers).map(([name, ledger]) => [name, { ...ledger, url: server.urlOf(databaseOf(ledger.url)) }]),
  ) as Readonly<Record<Names, GrownLedger>>;
}

export const keepLedgers = (kept: string, ledgers: Readonly<Record<string, GrownLedger>>): void =>
  writeFileSync(join(kept, LEDGERS), JSON.stringify(ledgers));

/** So that {@link foundLedgers} gives them to nobody any more. */
export const markAppended = (kept: string): void => writeFileSync(join(kept, APPENDED), '');

const LEDGERS = 'ledgers.json';
const APPENDED = 'appended';
const databaseOf = (url: string): string => new URL(url).pathname.slice(1);

export async function growLedger(
  server: Server,
  { story, database, dataDir: begun }: Begun,
  name: string,
  events: number,
  kept?: string,
): Promise<GrownLedger> {
  const [url, dataDir] = [await server.database(name, database), folderFor(name, kept)];
  cpSync(begun, dataDir, { recursive: true });
  const saltKey = await saltKeyIn(dataDir);
  const owner = new Client({ connectionString: url, options: OWNER_OPTIONS });
  await owner.connect();
  try {
    const tables = await tablesOf(owner);
    const { log, rows } = await withoutIndexes(owner, ['ledger', 'views'], async () => {
      const grown = await growLog(owner, events, saltKey);
      return { log: grown, rows: await growRows(owner, tables, grown.replicas) };
    });
    const people = await growPeople(owner, join(dataDir, 'keys'), log.replicas);
    // Whatever reads the log has read all of it: its rows are there.
    await owner.query('update engine.checkpoint set position = $1', [log.events]);
    return { ...log, name, url, dataDir, story, rows, people };
  } finally {
    await owner.end();
  }
}
