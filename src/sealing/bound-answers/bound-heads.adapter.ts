import type { Pool } from 'pg';
import { TILE_WIDTH } from '../../tlog/tile-path';
import { positionsUpTo } from './positions-up-to';

/** A published checkpoint with the time at which the ledger published it. */
export interface PublishedHead {
  readonly size: number;
  readonly note: string;
  readonly publishedAt: string;
}
interface StoredBundle {
  readonly n: string;
  readonly leaves: number;
  readonly first: string;
  readonly positions: Buffer | null;
}

const BUNDLE =
  'SELECT n::text, octet_length(ids) / 5 AS leaves, first_position::text AS first, positions FROM seal.bundle WHERE first_position <= $1 ORDER BY bundle.first_position DESC LIMIT 1';
const HEAD =
  'SELECT size::text, note, published_at AS "publishedAt" FROM seal.checkpoint WHERE size >= $1 AND published_at IS NOT NULL ORDER BY checkpoint.size LIMIT 1';

/** Which sizes of the tree, and which published heads, belong to positions of the store. */
export class BoundHeads {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  /** How many events the log holds up to a position; undefined where the seal has not come so far. */
  async treeSizeAt(position: bigint): Promise<number | undefined> {
    const {
      rows: [state],
    } = await this.pool.query<{ position: string }>('SELECT position::text FROM seal.state');
    if (!state || BigInt(state.position) < position) return undefined;
    const {
      rows: [bundle],
    } = await this.pool.query<StoredBundle>(BUNDLE, [position]);
    if (!bundle) return 0;
    return (
      Number(bundle.n) * TILE_WIDTH +
      positionsUpTo(position, { first: BigInt(bundle.first), leaves: bundle.leaves, positions: bundle.positions })
    );
  }

  /** The smallest that covers so many events. */
  async firstPublishedFrom(size: number): Promise<PublishedHead | undefined> {
    const {
      rows: [head],
    } = await this.pool.query<{ size: string; note: string; publishedAt: Date }>(HEAD, [size]);
    return head && { ...head, size: Number(head.size), publishedAt: head.publishedAt.toISOString() };
  }
}
