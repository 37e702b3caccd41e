import type { Client } from 'pg';
import type { Position } from '../ledger/event-store.port';
import { TILE_WIDTH } from '../tlog/tile-path';

type Owner = Pick<Client, 'query'>;
const POSITION_BYTES = 8;

/**
 * Where the store keeps the event of each leaf. It is gathered beside the seal while the logs are compared, a row for a
 * bundle, and put in place at the end; entries, tiles and signatures stay what they are, for positions are no part of them.
 */
export class SealPositions {
  private readonly buffer = Buffer.alloc(TILE_WIDTH * POSITION_BYTES);
  private leaves = 0;

  private constructor(
    private readonly owner: Owner,
    private readonly size: number,
    private readonly isDense: boolean,
  ) {}

  static async begin(owner: Owner, isDense: boolean): Promise<SealPositions> {
    const { rows } = await owner.query<{ size: string }>('SELECT size::text FROM seal.state');
    await owner.query('CREATE TEMPORARY TABLE moved_bundle (n bigint PRIMARY KEY, first_position bigint NOT NULL, positions bytea)');
    return new SealPositions(owner, Number(rows[0]?.size ?? 0), isDense);
  }

  /** Called for each event, in the order of the log. */
  async saw(position: Position): Promise<void> {
    if (this.leaves >= this.size) return;
    this.buffer.writeBigInt64BE(position, (this.leaves % TILE_WIDTH) * POSITION_BYTES);
    this.leaves += 1;
    if (this.leaves % TILE_WIDTH === 0 || this.leaves === this.size) await this.keep();
  }

  async move(): Promise<void> {
    await this.owner.query(
      'UPDATE seal.bundle SET first_position = moved.first_position, positions = moved.positions FROM moved_bundle moved WHERE moved.n = bundle.n',
    );
    await this.owner.query('DROP TABLE moved_bundle');
  }

  private async keep(): Promise<void> {
    const n = Math.floor((this.leaves - 1) / TILE_WIDTH);
    const positions = this.buffer.subarray(0, (this.leaves - n * TILE_WIDTH) * POSITION_BYTES);
    await this.owner.query('INSERT INTO moved_bundle VALUES ($1, $2, $3)', [
      n,
      positions.readBigInt64BE(),
      this.isDense ? null : Buffer.from(positions),
    ]);
  }
}
