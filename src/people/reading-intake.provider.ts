import type { Pool } from 'pg';
import type { Instant } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';
import { type ChainEnd, hashesOf, type TimedReading } from './reading-chain.hash';
import type { ReadingRow } from './reading';
import { inTransaction } from './transaction.adapter';

/** Groups taken into the chain with one statement, and looks, beyond one group: the program hashes them in one turn, and who adds to the chain waits so long. */
const [MOST_GROUPS, MOST_LOOKS] = [64, 1_000];

/** Looks of one moment that are alike but for who looks and at whom. */
export interface Looks extends Pick<ReadingRow, 'audience' | 'tenant' | 'fields' | 'purpose'> {
  readonly readers: readonly Uuid[];
  /** In the order of readers; null where nobody was found. */
  readonly whose: readonly (Uuid | null)[];
}
/** What the statement that keeps looks also writes and asks: one way to the database and back, and one commit, for all of it. */
export interface Beside {
  /** Of the prepared statement. */
  readonly name: string;
  /** A part of the statement, with the name it goes by. */
  readonly writes: string;
  /** An expression of what is asked, as it was before anything was written. */
  readonly asks: string;
  /** The parameters of both, from $8 on. */
  readonly values: readonly unknown[];
}
/** What is in the intake at a moment. */
export interface IntakeFigures {
  /** Groups of looks; of more than a hundred thousand that number is told. */
  readonly groups: number;
  /** Since when the oldest has been there; 0 where there is none. */
  readonly oldestSeconds: number;
}
interface Waiting extends Looks {
  readonly id: number;
  readonly at: Instant;
}
interface Found {
  readonly seq: string;
  readonly hash: string;
  readonly waiting: readonly Waiting[] | null;
}

const put = ({ writes, asks }: Beside): string => `
  WITH put AS (INSERT INTO vault.reading_intake (at, audience, tenant, fields, purpose, readers, whose) VALUES ($1, $2, $3, $4, $5, $6, $7)), ${writes}
  SELECT ${asks} AS told`;
const FOUND = `
  SELECT seq::text, encode(hash, 'hex') AS hash, (
    SELECT json_agg(w ORDER BY w.id) FROM (
      SELECT id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, audience, tenant, fields, purpose, readers, whose FROM vault.reading_intake i WHERE i.id <= $1 ORDER BY i.id LIMIT ${MOST_GROUPS}) w
  ) AS waiting FROM vault.reading_head`;

/** Whoever asks for figures every few seconds reads no more rows than that, however long nothing was chained. */
const MOST_COUNTED = 100_000;
const FIGURES = `
  SELECT (SELECT count(*) FROM (SELECT FROM vault.reading_intake LIMIT ${MOST_COUNTED}) i)::int AS groups,
    coalesce((SELECT greatest(extract(epoch FROM clock_timestamp() - at), 0) FROM vault.reading_intake ORDER BY id LIMIT 1), 0)::float8 AS "oldestSeconds"`;

/**
 * Where looks are durable before they are rows of the chain (ADR 188): whoever puts some waits for nobody. Whatever was put is taken into the chain by the next
 * who comes, of whichever instance: soon after, and before anybody asks for the chain.
 */
export class ReadingIntake {
  constructor(
    private readonly pool: Pool,
    private readonly now: () => Instant,
  ) {}

  /** Durable when the promise resolves: what was asked beside it, as it was after this was called. */
  async put({ audience, tenant, fields, purpose, readers, whose }: Looks, beside: Beside): Promise<unknown> {
    const values = [this.now(), audience, tenant, fields, purpose, readers, whose, ...beside.values];
    const {
      rows: [found],
    } = await this.pool.query<{ told: unknown }>({ name: beside.name, text: put(beside), values });
    return found!.told;
  }

  async figures(): Promise<IntakeFigures> {
    return (await this.pool.query<IntakeFigures>({ name: 'readings_waiting', text: FIGURES })).rows[0]!;
  }

  /** Whatever was put before this was called is in the chain when the promise resolves. Where the chain ends then, if this has moved it. */
  async drain(): Promise<ChainEnd | undefined> {
    const { rows } = await this.pool.query<{ last: string | null }>('SELECT max(id)::text AS last FROM vault.reading_intake');
    const last = rows[0]!.last;
    let left: ChainEnd | undefined;
    for (let end = last && (await this.chain(last)); end; end = await this.chain(last!)) left = end;
    return left;
  }

  /** Without a lock while hashes are made; where another has added meanwhile, again with the end locked. Undefined where nothing was left. */
  private async chain(last: string): Promise<ChainEnd | undefined> {
    const moved = await this.chainOn(this.pool, last);
    if (moved !== 'ELSEWHERE') return moved;
    return inTransaction(this.pool, async (connection) => {
      await connection.query('SELECT FROM vault.reading_head FOR UPDATE');
      return (await this.chainOn(connection, last)) as ChainEnd | undefined;
    });
  }

  private async chainOn(connection: Pick<Pool, 'query'>, last: string): Promise<ChainEnd | undefined | 'ELSEWHERE'> {
    const {
      rows: [found],
    } = await connection.query<Found>({ name: 'readings_to_chain', text: FOUND, values: [last] });
    if (found!.waiting === null) return undefined;
    const [taken, { seq, hash }] = [within(found!.waiting), found!];
    const { hashes, end } = hashesOf({ seq: BigInt(seq), hash }, taken.flatMap(readingsOf));
    const values = [seq, `\\x${hash}`, taken.map(({ id }) => id), hashes.map((each) => `\\x${each}`)];
    const {
      rows: [told],
    } = await connection.query<{ isChained: boolean }>({
      name: 'chain_readings',
      text: 'SELECT vault.chain_readings($1, $2, $3, $4) AS "isChained"',
      values,
    });
    return told!.isChained ? end : 'ELSEWHERE';
  }
}

const readingsOf = ({ readers, whose, ...alike }: Waiting): readonly TimedReading[] =>
  readers.map((reader, nth) => ({ ...alike, reader, whose: whose[nth] ? [whose[nth]] : [] }));

function within(waiting: readonly Waiting[]): readonly Waiting[] {
  let looks = 0;
  const beyond = waiting.findIndex(({ readers }) => (looks += readers.length) > MOST_LOOKS);
  return beyond < 0 ? waiting : waiting.slice(0, Math.max(beyond, 1));
}
