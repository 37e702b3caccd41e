import type { Pool } from 'pg';
import { hashesOfLevel, TILE_WIDTH } from '../../tlog/tile-path';
import type { Tiles } from '../../tlog/tile-tree';
import type { Span } from '../../tlog/subtrees';
import { rootOfSpan, tilesFor } from '../../tlog/tile-tree';
import { byteaArray } from '../bytea-array';
import { SealTaken } from '../faults';
import type { Bundle, Edge, Growth } from './growing-log';
import { RUN_LEAVES } from '../ids/id-runs';
import { BUNDLE_PART, CHECKPOINT, COVERING, COVERING_WITH_PART, GROW, PART_NUMBER, PUBLISH, SIGN, WRITE_AHEAD } from './seal-tables.sql';

/** How far the log goes, and at which position of the store. */
export interface SealHead {
  readonly size: number;
  readonly position: bigint;
  readonly epoch: bigint;
}
export interface CheckpointRow {
  readonly size: number;
  readonly root: Buffer;
  readonly text: string;
  /** With signatures; null before it is signed. */
  readonly note: string | null;
  readonly isPublished: boolean;
}

type StoredCheckpoint = { size: string; root: Buffer; text: string; note: string | null; published: boolean };
const checkpointOfRow = ({ size, root, text, note, published }: StoredCheckpoint): CheckpointRow => ({
  size: Number(size),
  root,
  text,
  note,
  isPublished: published,
});

type StoredCovering = StoredCheckpoint & { published_to: string; n: string | null; hashes: Buffer | null };

/** What the proof of a leaf begins with. */
export interface Covering {
  readonly checkpoint: CheckpointRow;
  /** The size of the largest published checkpoint. */
  readonly publishedSize: number;
  /** The leaf's own tile, and the last one of the lowest level. */
  readonly lowest: Tiles;
}
/** With a part of the leaf's bundle, in which its entry mostly stands. */
export interface CoveringWithPart extends Covering {
  readonly part: Buffer | undefined;
}

const BUNDLES =
  'SELECT n::text, entries, ids, first_position::text AS first, positions FROM seal.bundle WHERE n >= $1 AND n < $2 ORDER BY bundle.n';
type StoredBundle = Pick<Bundle, 'entries' | 'ids' | 'positions'> & { n: string; first: string };

/** The rows of the seal. Whoever adds to them holds an epoch; whoever took the seal over later has another one. */
export class SealTables {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  /** Becomes the one who adds. The first ever names the origin, which is for ever. @throws SealTaken where another origin stands */
  async takeOver(origin: string): Promise<SealHead> {
    await this.pool.query('INSERT INTO seal.state (origin) VALUES ($1) ON CONFLICT DO NOTHING', [origin]);
    const { rows } = await this.pool.query<{ size: string; position: string; epoch: string }>(
      'UPDATE seal.state SET epoch = epoch + 1 WHERE origin = $1 RETURNING size::text, position::text, epoch::text',
      [origin],
    );
    if (!rows[0]) throw new SealTaken(`this log was begun under another origin than ${origin}`);
    return headOf(rows[0]);
  }

  async head(): Promise<(SealHead & { readonly origin: string }) | undefined> {
    const { rows } = await this.pool.query<{ origin: string; size: string; position: string; epoch: string }>(
      'SELECT origin, size::text, position::text, epoch::text FROM seal.state',
    );
    return rows[0] && { origin: rows[0].origin, ...headOf(rows[0]) };
  }

  /** The head, and the largest size that was recorded, at one moment: they are the same, unless somebody made them differ. */
  async extent(): Promise<{ readonly origin: string; readonly size: number; readonly recorded: number }> {
    const { rows } = await this.pool.query<{ origin: string; size: string; recorded: string }>(
      'SELECT origin, size::text, coalesce((SELECT max(c.size) FROM seal.checkpoint c), 0)::text AS recorded FROM seal.state',
    );
    return rows[0]
      ? { origin: rows[0].origin, size: Number(rows[0].size), recorded: Number(rows[0].recorded) }
      : { origin: '', size: 0, recorded: 0 };
  }

  /** What has to be known to go on. */
  async edge(size: number): Promise<Edge> {
    const tiles = await this.tiles(edgeTiles(size));
    const ids = await this.pool.query<{ ids: Buffer }>('SELECT ids FROM seal.bundle WHERE n >= $1 AND n < $2 ORDER BY n', [
      firstOfRun(size),
      Math.ceil(size / TILE_WIDTH),
    ]);
    return {
      size,
      tile: tiles,
      bundle: size % TILE_WIDTH === 0 ? undefined : await this.bundle(Math.floor(size / TILE_WIDTH)),
      ids: Buffer.concat(ids.rows.map((row) => row.ids)),
    };
  }

  /** Everything that some leaves add, with the head in the same moment, or nothing. @throws SealTaken */
  async grow(from: SealHead, { tiles, bundles, runs, size, root, position, ahead }: Growth, text: string): Promise<SealHead> {
    const { rows } = await this.pool.query({
      name: 'seal_grow',
      text: GROW,
      values: [
        from.size,
        from.epoch,
        size,
        position,
        tiles.map(({ level }) => level),
        tiles.map(({ n }) => n),
        byteaArray(tiles.map(({ hashes }) => hashes)),
        ...columnsOf(bundles),
        runs.map(({ bucket }) => bucket),
        runs.map(({ run }) => run),
        byteaArray(runs.map(({ ids }) => ids)),
        root,
        text,
        ahead.from,
        ahead.to,
      ],
    });
    if (rows.length === 0) throw new SealTaken('another sealer has gone on with the seal, or bundles that were written ahead are gone');
    return { ...from, size, position };
  }

  /** Bundles that are full and of which no leaf is covered yet; the next growth refers to them. @throws SealTaken */
  async writeAhead({ size, epoch }: SealHead, bundles: readonly Bundle[]): Promise<void> {
    const { rows } = await this.pool.query({ name: 'seal_write_ahead', text: WRITE_AHEAD, values: [size, epoch, ...columnsOf(bundles)] });
    if (rows.length === 0) throw new SealTaken('another sealer has gone on with the seal');
  }

  /** Only the one whose epoch it is signs and publishes. @throws SealTaken */
  async sign({ epoch }: SealHead, size: number, note: string): Promise<void> {
    await this.changeOne(SIGN, [size, epoch, note]);
  }
  async publish({ epoch }: SealHead, size: number): Promise<void> {
    await this.changeOne(PUBLISH, [size, epoch]);
  }

  async checkpoint(size: number): Promise<CheckpointRow | undefined> {
    return (await this.checkpoints('WHERE size = $1', [size]))[0];
  }
  async unpublished(): Promise<readonly CheckpointRow[]> {
    return this.checkpoints('WHERE published_at IS NULL ORDER BY checkpoint.size');
  }
  async latestPublished(): Promise<CheckpointRow | undefined> {
    return (await this.checkpoints('WHERE published_at IS NOT NULL ORDER BY checkpoint.size DESC LIMIT 1'))[0];
  }
  /** By the smallest published checkpoint in which a leaf lies, or by the published one of that size. */
  async covering(leafIndex: number, size?: number): Promise<Covering | undefined> {
    return this.covered(COVERING, [size ?? leafIndex, Math.floor(leafIndex / TILE_WIDTH)], size !== undefined);
  }
  /** The same with the entry, by the one statement. */
  async coveringWithPart(leafIndex: number, size?: number): Promise<CoveringWithPart | undefined> {
    return this.covered(
      COVERING_WITH_PART,
      [size ?? leafIndex, Math.floor(leafIndex / TILE_WIDTH), leafIndex % TILE_WIDTH],
      size !== undefined,
    );
  }

  async checkpointsAfter(size: number, limit: number): Promise<readonly CheckpointRow[]> {
    return this.checkpoints('WHERE size > $1 ORDER BY checkpoint.size LIMIT $2', [size, limit]);
  }

  async bundle(n: number): Promise<Bundle | undefined> {
    return (await this.bundles(n, n + 1))[0];
  }
  /** From one on, up to before another one; those that are there. */
  async bundles(from: number, to: number): Promise<readonly Bundle[]> {
    const { rows } = await this.pool.query<StoredBundle>({ name: 'seal_bundles', text: BUNDLES, values: [from, to] });
    return rows.map(({ n, first, ...bytes }) => ({ n: Number(n), firstPosition: BigInt(first), ...bytes }));
  }

  /** A part of the bundle with a leaf, in which its entry mostly stands. */
  async bundlePart(index: number): Promise<Buffer | undefined> {
    const { rows } = await this.pool.query<{ part: Buffer }>({
      name: 'seal_bundle_part',
      text: BUNDLE_PART,
      values: [Math.floor(index / TILE_WIDTH), index % TILE_WIDTH],
    });
    return rows[0]?.part;
  }

  async tile(level: number, n: number): Promise<Buffer | undefined> {
    const { rows } = await this.pool.query<{ hashes: Buffer }>({
      name: 'seal_tile',
      text: 'SELECT hashes FROM seal.tile WHERE level = $1 AND n = $2',
      values: [level, n],
    });
    return rows[0]?.hashes;
  }

  /** The root over spans of leaves, from the tiles as they are stored. @throws TileTooShort */
  async rootsOf(spans: readonly Span[]): Promise<readonly Buffer[]> {
    const tiles = await this.tiles(tilesFor(spans));
    return spans.map((span) => rootOfSpan(tiles, span));
  }

  /** What is stored of these tiles; nothing where there is no such row. */
  async tiles(places: readonly { readonly level: number; readonly n: number }[]): Promise<Tiles> {
    const { rows } = await this.pool.query<{ level: number; n: string; hashes: Buffer }>({
      name: 'seal_tiles',
      text: 'SELECT level, n::text, hashes FROM seal.tile JOIN unnest($1::smallint[], $2::bigint[]) asked (level, n) USING (level, n)',
      values: [places.map(({ level }) => level), places.map(({ n }) => n)],
    });
    const found = new Map(rows.map(({ level, n, hashes }) => [`${level}/${n}`, hashes]));
    return (level, n) => found.get(`${level}/${n}`) ?? Buffer.alloc(0);
  }

  private async covered(statements: typeof COVERING, values: readonly number[], isSized: boolean): Promise<CoveringWithPart | undefined> {
    const [name, text] = statements[isSized ? 1 : 0];
    const { rows } = await this.pool.query<StoredCovering>({ name, text, values: [...values] });
    if (!rows[0]) return undefined;
    const found = new Map(rows.map(({ n, hashes }) => [Number(n), hashes]));
    return {
      checkpoint: checkpointOfRow(rows[0]),
      publishedSize: Number(rows[0].published_to),
      lowest: (level, n) => (level === 0 && found.get(n)) || Buffer.alloc(0),
      part: found.get(PART_NUMBER) ?? undefined,
    };
  }

  private async checkpoints(which: string, values: readonly unknown[] = []): Promise<readonly CheckpointRow[]> {
    return (await this.pool.query<StoredCheckpoint>(`${CHECKPOINT} ${which}`, [...values])).rows.map(checkpointOfRow);
  }

  private async changeOne(text: string, values: readonly unknown[]): Promise<void> {
    if ((await this.pool.query(text, [...values])).rowCount !== 1) throw new SealTaken('another sealer has taken over the seal');
  }
}

const columnsOf = (bundles: readonly Bundle[]): readonly unknown[] => [
  bundles.map(({ n }) => n),
  byteaArray(bundles.map(({ entries }) => entries)),
  byteaArray(bundles.map(({ ids }) => ids)),
  bundles.map(({ firstPosition }) => firstPosition),
  byteaArray(bundles.map(({ positions }) => positions)),
];

const headOf = ({ size, position, epoch }: { size: string; position: string; epoch: string }): SealHead => ({
  size: Number(size),
  position: BigInt(position),
  epoch: BigInt(epoch),
});

/** The last tile of each level, where it is not full. */
function edgeTiles(size: number): readonly { readonly level: number; readonly n: number }[] {
  const tiles: { readonly level: number; readonly n: number }[] = [];
  for (let level = 0; hashesOfLevel(level, size) > 0; level++)
    tiles.push({ level, n: Math.floor(hashesOfLevel(level, size) / TILE_WIDTH) });
  return tiles;
}

const firstOfRun = (size: number): number => (Math.floor(size / RUN_LEAVES) * RUN_LEAVES) / TILE_WIDTH;
