import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { Pool } from 'pg';
import { migrate } from '../../src/ledger/postgres/migrate.adapter';
import { LeafFinder } from '../../src/sealing/ids/leaf-finder.adapter';
import { SealedLog } from '../../src/sealing/serving/sealed-log.query';
import { checkpointOf } from '../../src/tlog/checkpoint';
import { noteOf } from '../../src/tlog/note';
import { proofFileOf } from '../../src/tlog/proof-file';
import { hashOfLeaf } from '../../src/tlog/tree.hash';
import { includes } from '../../src/tlog/verify-proof';
import { interleaved } from '../measuring/interleaved';
import { quantile } from '../measuring/median';
import { pairedRatio } from '../measuring/paired-ratio';
import type { Server } from '../server';
import { type Asked, growLarge } from './large-tree';

const MIGRATIONS = { schema: 'seal', path: join(__dirname, '..', '..', 'src', 'sealing', 'migrations') };
const SMALL_LEAVES = 100_000;
/** Tiles, entries and ids of so many are more than the server's own memory: a proof in a large tree meets pages that are not there, as in a large log. */
const ASKED = 8_000;
const PROOFS_A_TURN = 100;
/** Behind so many proofs a server's process has touched nearly all of the server's memory once; the first touch of a page costs more than a proof's work on it. */
const PROOFS_BEFORE = 4_000;
const CONNECTIONS = 4;
const PER_SECOND = 1_000;

export const STAGES = ['young', 'aged'] as const;
export const KINDS = ['nothing', 'byLeaf', 'byEvent'] as const;
export type Stage = (typeof STAGES)[number];
export type Kind = (typeof KINDS)[number];
export interface Kept {
  /** What a large tree keeps of the rate in a small one. */
  readonly ratio: number;
  readonly noise: number;
  /** Of the large one, milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Of the small one. */
  readonly smallP50: number;
}
export type ProofsKept = Readonly<Record<Stage, Readonly<Record<Kind, Kept>>>>;

/** Proofs of events here and there, one after the other, in a tree of 100,000 leaves and a large one by turns; each is verified. */
export async function proofsKept(server: Server, leaves: number, rounds: number): Promise<ProofsKept> {
  const small = await Proving.open(server, 'small', SMALL_LEAVES);
  const large = await Proving.open(server, 'large', leaves);
  try {
    const young = await stage(small, large, rounds);
    for (const each of [small, large]) {
      await each.turn('byEvent', PROOFS_BEFORE);
      each.takeTimes();
    }
    return { young, aged: await stage(small, large, rounds) };
  } finally {
    await Promise.all([small.close(), large.close()]);
  }
}

async function stage(small: Proving, large: Proving, rounds: number): Promise<Readonly<Record<Kind, Kept>>> {
  const kept = new Map<Kind, Kept>();
  for (const kind of KINDS) {
    const rates = await interleaved(
      [
        { name: 'small', measure: () => small.turn(kind) },
        { name: 'large', measure: () => large.turn(kind) },
      ],
      rounds,
    );
    const [own, others] = [large.takeTimes(), small.takeTimes()];
    kept.set(kind, {
      ...pairedRatio(rates.get('large')!, rates.get('small')!),
      p50: quantile(own, 0.5),
      p99: quantile(own, 0.99),
      smallP50: quantile(others, 0.5),
    });
  }
  return Object.fromEntries(kept) as Record<Kind, Kept>;
}

/** One tree, asked over connections that stay open, as the service keeps its own. */
class Proving {
  private times: number[] = [];

  private constructor(
    private readonly pool: Pool,
    private readonly log: SealedLog,
    private readonly asked: readonly Asked[],
  ) {}

  static async open(server: Server, name: string, leaves: number): Promise<Proving> {
    const url = await server.database(`proofs_${name}`);
    await migrate(url, [MIGRATIONS]);
    const pool = new Pool({ connectionString: url, max: CONNECTIONS, min: CONNECTIONS });
    const { tables, asked } = await growLarge(pool, leaves, ASKED);
    return new Proving(pool, new SealedLog(tables, new LeafFinder(pool)), asked);
  }

  /** Proofs a second. */
  async turn(kind: Kind, proofs = PROOFS_A_TURN): Promise<number> {
    const first = this.times.length;
    for (let done = 0; done < proofs; done += 1) {
      const each = this.asked[randomInt(this.asked.length)]!;
      const began = performance.now();
      await this.ask(kind, each);
      this.times.push(performance.now() - began);
    }
    return (proofs / this.times.slice(first).reduce((sum, time) => sum + time, 0)) * PER_SECOND;
  }

  /** Of every proof since they were last taken, but for the first turn: its code is not compiled yet. */
  takeTimes(): readonly number[] {
    return this.times.splice(0).slice(PROOFS_A_TURN);
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async ask(kind: Kind, each: Asked): Promise<void> {
    if (kind === 'nothing') await this.pool.query('select 1');
    else verified(each, kind === 'byLeaf' ? await this.log.proofOf(each.index) : (await this.log.proofOfEvent(each.id))?.file);
  }
}

function verified({ entry, index }: Asked, file: string | undefined): void {
  const { path, checkpoint, index: told } = proofFileOf(file ?? '');
  const { size, root } = checkpointOf(noteOf(checkpoint).text);
  if (told !== index || !includes({ index, size, leaf: hashOfLeaf(entry), path, root }))
    throw new Error(`the proof of leaf ${index} does not hold`);
}
