import type { DataSource, EntityManager } from 'typeorm';
import type { Uuid } from '../kernel/uuid';
import type { Position } from '../ledger/event-store.port';
import { leastPosition } from './checkpoints';
import { AUDIENCE_SETTING, REGION_SETTING, TENANT_SETTING } from './read-models.schema';

/** A query waits this long for the position its caller asked for, then says so (decision 19). */
export const MIN_POSITION_WAIT_MS = 2_000;
const RECHECK_MS = 20;

/** The read models have not yet reached the position asked for; the same question may be asked again. */
export class ReadModelBehind extends Error {}

/** In whose eyes a question is asked; row-level security lets through what they may see. */
export interface Viewer {
  readonly audience: string;
  readonly tenant: Uuid | null;
  /** Prefix of division codes, for a regulator; null for others. */
  readonly region: string | null;
}
/** A process sees every tenant; it answers nobody. */
export const PROCESS_VIEWER: Viewer = { audience: 'process', tenant: null, region: null };

export interface Seen<Value> {
  readonly value: Value;
  /** The position at which the answer is true. */
  readonly atPosition: Position;
}

/** The one way to read a read model: in a read-only transaction that has said who is looking. */
export class ReadModels {
  constructor(private readonly source: DataSource, private readonly projections: readonly string[]) {}

  async ask<Value>(viewer: Viewer, question: (rows: EntityManager) => Promise<Value>, minPosition: Position = 0n): Promise<Seen<Value>> {
    await this.reach(minPosition);
    return this.source.transaction('REPEATABLE READ', async (rows) => {
      await rows.query('SET TRANSACTION READ ONLY');
      await rows.query(
        `SELECT set_config('${AUDIENCE_SETTING}', $1, true), set_config('${TENANT_SETTING}', $2, true), set_config('${REGION_SETTING}', $3, true)`,
        [viewer.audience, viewer.tenant ?? '', viewer.region ?? ''],
      );
      const atPosition = await this.position(rows);
      return { value: await question(rows), atPosition };
    });
  }

  /** @throws ReadModelBehind after {@link MIN_POSITION_WAIT_MS} */
  async reach(minPosition: Position, waitMs = MIN_POSITION_WAIT_MS): Promise<void> {
    const deadline = Date.now() + waitMs;
    while ((await this.position(this.source.manager)) < minPosition) {
      if (Date.now() >= deadline) throw new ReadModelBehind(`the read models have not reached position ${minPosition}`);
      await new Promise((resolve) => setTimeout(resolve, RECHECK_MS));
    }
  }

  private async position(rows: EntityManager): Promise<Position> {
    const query = async (text: string, values: readonly unknown[]) => ({ rows: (await rows.query(text, [...values])) as object[] });
    return (await leastPosition(query, this.projections)) ?? 0n;
  }
}
