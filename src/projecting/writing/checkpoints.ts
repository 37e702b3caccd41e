import type { Pool } from 'pg';
import { Together } from '../../kernel/together';
import type { Position } from '../../ledger/event-store.port';
import { type Query, queryOf } from '../database';

/** Another worker has claimed or moved this checkpoint meanwhile: what this one has folded is stale and must be dropped. */
export class CheckpointMoved extends Error {}
/** The rows were made by another version of the projection: they are not gone on with, but built anew beside. */
export class VersionDiffers extends Error {
  constructor(
    name: string,
    readonly stored: number,
    wanted: number,
  ) {
    super(`the rows of ${name} are of version ${stored}, not ${wanted}`);
  }
}

/** What whoever claimed a checkpoint may write with, until somebody else claims it. */
export interface Claim {
  readonly name: string;
  /** Grows with every claim: two workers who stand at one position are told apart by it. */
  readonly claim: string;
}
export interface Claimed extends Claim {
  readonly position: Position;
}

/**
 * Takes over the checkpoint of `name`, made at position 0 where there is none: whoever had it can write no more.
 * @throws VersionDiffers
 */
export async function claimCheckpoint(query: Query, name: string, version: number): Promise<Claimed> {
  await query('INSERT INTO engine.checkpoint (name, version) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', [name, version]);
  const { rows } = await query(
    'UPDATE engine.checkpoint SET claim = claim + 1 WHERE name = $1 AND version = $2 RETURNING claim::text AS claim, position::text AS position',
    [name, version],
  );
  const [row] = rows as { claim: string; position: string }[];
  if (!row) throw new VersionDiffers(name, (await versionOf(query, name)) ?? 0, version);
  return { name, claim: row.claim, position: BigInt(row.position) };
}

const CLAIM_EACH_SQL = `UPDATE engine.checkpoint kept SET claim = claim + 1 FROM unnest($1::text[], $2::int[]) AS wanted (name, version)
  WHERE kept.name = wanted.name AND kept.version = wanted.version RETURNING kept.name, kept.claim::text AS claim, kept.position::text AS position`;

/**
 * The same for several at once, in their order.
 * @throws VersionDiffers
 */
export async function claimEach(
  query: Query,
  wanted: readonly { readonly name: string; readonly version: number }[],
): Promise<readonly Claimed[]> {
  const columns = [wanted.map(({ name }) => name), wanted.map(({ version }) => version)];
  await query(
    'INSERT INTO engine.checkpoint (name, version) SELECT * FROM unnest($1::text[], $2::int[]) ON CONFLICT (name) DO NOTHING',
    columns,
  );
  const claimed = new Map(
    ((await query(CLAIM_EACH_SQL, columns)).rows as { name: string; claim: string; position: string }[]).map((row) => [
      row.name,
      { ...row, position: BigInt(row.position) },
    ]),
  );
  return Promise.all(
    wanted.map(async ({ name, version }) => {
      const found = claimed.get(name);
      if (!found) throw new VersionDiffers(name, (await versionOf(query, name)) ?? 0, version);
      return found;
    }),
  );
}

/** The version of the rows that stand there; undefined where none do. */
export async function versionOf(query: Query, name: string): Promise<number | undefined> {
  const { rows } = await query('SELECT version FROM engine.checkpoint WHERE name = $1', [name]);
  return (rows as { version: number }[])[0]?.version;
}

/** Where the checkpoint stands, whoever has it; 0 where there is none. */
export async function positionOf(query: Query, name: string): Promise<Position> {
  const { rows } = await query('SELECT position::text AS position FROM engine.checkpoint WHERE name = $1', [name]);
  return BigInt((rows as { position: string }[])[0]?.position ?? '0');
}

/**
 * Before whatever moves a checkpoint. Rows and checkpoint are lost together with the last half second before a crash of the database, and
 * made again from the log, which waited for the disk (ADR 180); a commit of theirs that did would hold up those who are answered.
 */
export const UNHURRIED = "unhurried AS (SELECT set_config('synchronous_commit', 'off', true))";
/** Moves the checkpoint where it still stands where this worker left it, under its own claim; parameters: name, claim, from, to. Behind {@link UNHURRIED}. */
export const ADVANCE_SQL =
  'UPDATE engine.checkpoint SET position = $4 FROM unhurried WHERE name = $1 AND claim = $2 AND position = $3 RETURNING name';
export const checkpointMoved = (name: string): CheckpointMoved =>
  new CheckpointMoved(`the checkpoint of ${name} was claimed or moved by another worker`);

interface Advance extends Claim {
  readonly from: Position;
  readonly to: Position;
}
const ADVANCE_EACH_SQL = `
  WITH ${UNHURRIED}
  UPDATE engine.checkpoint kept SET position = moved.upto FROM unhurried, unnest($1::text[], $2::bigint[], $3::numeric[], $4::numeric[]) AS moved (name, claim, since, upto)
  WHERE kept.name = moved.name AND kept.claim = moved.claim AND kept.position = moved.since RETURNING kept.name`;

/**
 * Moves checkpoints where nothing else is to be written. An event concerns a few of some ninety readers; all others go past
 * it at one moment, and so by one statement (ADR 164).
 */
export class Advances {
  private readonly asked: Together<Advance, boolean>;

  constructor(query: Query) {
    this.asked = new Together(
      async (advances: readonly Advance[]) => {
        const columns = [
          advances.map(({ name }) => name),
          advances.map(({ claim }) => claim),
          advances.map(({ from }) => String(from)),
          advances.map(({ to }) => String(to)),
        ];
        const { rows } = await query(ADVANCE_EACH_SQL, columns);
        const moved = new Set((rows as { name: string }[]).map(({ name }) => name));
        return advances.map(({ name }) => moved.has(name));
      },
      { most: Number.MAX_SAFE_INTEGER, underWay: 1 },
      ({ name }) => name,
    );
  }

  /** @throws CheckpointMoved unless the checkpoint still stands where this worker left it, under its own claim: the fence. */
  async advance({ name, claim }: Claim, from: Position, to: Position): Promise<void> {
    if (!(await this.asked.add({ name, claim, from, to }))) throw checkpointMoved(name);
  }
}

const advancesOfPools = new WeakMap<object, Advances>();
/** Shared by all that write through this pool. */
export function advancesOf(pool: Pick<Pool, 'query'>): Advances {
  const found = advancesOfPools.get(pool) ?? new Advances(queryOf(pool));
  advancesOfPools.set(pool, found);
  return found;
}

export interface Least {
  readonly least: string | null;
  readonly found: number;
}
/** `names` as the database reads them: a parameter, or a list. */
export const leastPositionSql = (names: string): string =>
  `SELECT min(position)::text AS least, count(*)::int AS found FROM engine.checkpoint WHERE name = ANY(${names})`;
export const leastOf = ({ least, found }: Least, names: readonly string[]): Position | undefined =>
  found === names.length && least !== null ? BigInt(least) : undefined;

/** How far each of the named readers has come. */
export const POSITIONS_SQL = 'SELECT name, position::text AS position FROM engine.checkpoint WHERE name = ANY($1)';
export const reachedOf = (rows: readonly { readonly name: string; readonly position: string }[]): ReadonlyMap<string, Position> =>
  new Map(rows.map(({ name, position }) => [name, BigInt(position)]));
