import { cpSync, mkdtempSync } from 'node:fs';
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

export async function begin(server: Server): Promise<Begun> {
  const [url, dataDir] = [await server.database('story'), folderFor('story')];
  return { story: await playStory(url, dataDir), database: new URL(url).pathname.slice(1), dataDir };
}

const folderFor = (name: string): string => mkdtempSync(join(tmpdir(), `skills-ledger-bench-${name}-`));

export async function growLedger(server: Server, { story, database, dataDir: begun }: Begun, name: string, events: number): Promise<GrownLedger> {
  const [url, dataDir] = [await server.database(name, database), folderFor(name)];
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
