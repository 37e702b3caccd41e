import { join } from 'node:path';
import { Pool } from 'pg';
import { migrate } from '../../src/ledger/postgres/migrate.adapter';
import { LeafFinder } from '../../src/sealing/leaf-finder.adapter';
import { SealedLog } from '../../src/sealing/sealed-log.query';
import { checkpointOf } from '../../src/tlog/checkpoint';
import { noteOf } from '../../src/tlog/note';
import { proofFileOf } from '../../src/tlog/proof-file';
import { hashOfLeaf } from '../../src/tlog/tree.hash';
import { includes } from '../../src/tlog/verify-proof';
import { quantile } from '../measuring/median';
import type { Server } from '../server';
import { type Asked, growLarge } from './large-tree';

const MIGRATIONS = { schema: 'seal', path: join(__dirname, '..', '..', 'src', 'sealing', 'migrations') };
const ASKED = 1_000;
/** Of those, with code that is not compiled yet. */
const WARMING = 100;

/** Milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}
export interface ProofTimes {
  /** One way to the server and back with nothing to do. */
  readonly nothing: Times;
  /** Of a leaf whose number is known: tiles alone. */
  readonly byLeaf: Times;
  /** Of an event, which has to be found by its id first: what `/tlog/events/<id>.tlog-proof` does. */
  readonly byEvent: Times;
}

/** Proofs of events here and there in a large tree, one after the other; each is verified. */
export async function proofTimes(server: Server, leaves: number): Promise<ProofTimes> {
  const url = await server.database('proofs');
  await migrate(url, [MIGRATIONS]);
  const pool = new Pool({ connectionString: url, max: 4 });
  try {
    const { tables, asked } = await growLarge(pool, leaves, ASKED);
    const log = new SealedLog(tables, new LeafFinder(pool));
    return {
      nothing: await timesOf(asked, () => pool.query('select 1')),
      byLeaf: await timesOf(asked, async (each) => verified(each, await log.proofOf(each.index))),
      byEvent: await timesOf(asked, async (each) => verified(each, (await log.proofOfEvent(each.id))?.file)),
    };
  } finally {
    await pool.end();
  }
}

async function timesOf(asked: readonly Asked[], ask: (each: Asked) => Promise<unknown>): Promise<Times> {
  const times: number[] = [];
  for (const each of [...asked.slice(0, WARMING), ...asked]) {
    const began = performance.now();
    await ask(each);
    times.push(performance.now() - began);
  }
  const counted = times.slice(WARMING);
  return { p50: quantile(counted, 0.5), p99: quantile(counted, 0.99) };
}

function verified({ entry, index }: Asked, file: string | undefined): void {
  const { path, checkpoint, index: told } = proofFileOf(file ?? '');
  const { size, root } = checkpointOf(noteOf(checkpoint).text);
  if (told !== index || !includes({ index, size, leaf: hashOfLeaf(entry), path, root })) throw new Error(`the proof of leaf ${index} does not hold`);
}
