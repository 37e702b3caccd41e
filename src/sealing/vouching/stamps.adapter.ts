import type { Pool } from 'pg';

/** A published checkpoint as it was stamped, and the token for it. */
export interface Stamp {
  readonly size: number;
  readonly note: string;
  readonly token: Buffer;
}
type StoredStamp = Omit<Stamp, 'size'> & { readonly size: string };

const STAMP = 'SELECT size::text, note, token FROM seal.stamp';

/** The time-stamps of checkpoints. */
export class Stamps {
  constructor(private readonly pool: Pool) {}

  /** Whether one was made within so many seconds, by whichever instance. */
  async isFresh(seconds: number): Promise<boolean> {
    const { rowCount } = await this.pool.query('SELECT FROM seal.stamp WHERE stamped_at > clock_timestamp() - make_interval(secs => $1)', [
      seconds,
    ]);
    return rowCount !== 0;
  }

  async add({ size, note, token }: Stamp): Promise<void> {
    await this.pool.query('INSERT INTO seal.stamp (size, note, token) VALUES ($1, $2, $3) ON CONFLICT (size) DO NOTHING', [
      size,
      note,
      token,
    ]);
  }

  /** The first that was made over a leaf: the earliest time by which it shows that the leaf was there. */
  async firstOver(leafIndex: number): Promise<Stamp | undefined> {
    const { rows } = await this.pool.query<StoredStamp>(`${STAMP} WHERE size > $1 ORDER BY stamp.size LIMIT 1`, [leafIndex]);
    return rows[0] && { ...rows[0], size: Number(rows[0].size) };
  }
}
