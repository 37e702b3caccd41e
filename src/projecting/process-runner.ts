import type { Pool } from 'pg';
import type { Uuid } from '../kernel/uuid';
import type { Committer } from '../ledger/commitment.port';
import type { EventStore, Position } from '../ledger/event-store.port';
import { Recorded, recordedOf } from '../ledger/recorded';
import { advanceCheckpoint, loadCheckpoint } from './checkpoints';
import { Acting, isRefused, Process } from './process';
import type { Query } from './table-writer';

/** Events read at once by a process; most are not its concern, so pages are long. */
export const PROCESS_BATCH_EVENTS = 1_000;
const PROCESS_VERSION = 1;

/** One process: walks the total order, reacts, and moves its checkpoint after each event it reacted to. */
export class ProcessRunner {
  private readonly types: ReadonlySet<string>;
  private readonly query: Query;

  constructor(readonly process: Process, private readonly store: EventStore, pool: Pool, private readonly committer: Committer) {
    this.types = new Set(process.on.map(({ type }) => type));
    this.query = (text, values) => pool.query(text, [...values]);
  }

  get name(): string {
    return this.process.name;
  }

  async position(): Promise<Position> {
    return (await loadCheckpoint(this.query, this.process.name, PROCESS_VERSION)).position;
  }

  async step(from: Position): Promise<Position> {
    const events = await this.store.readAll(from, PROCESS_BATCH_EVENTS);
    let reached = from;
    for (const stored of events) {
      if (!this.types.has(stored.type)) continue;
      const event = recordedOf(stored);
      await this.process.react(event, this.acting(event));
      await advanceCheckpoint(this.query, this.process.name, reached, event.position);
      reached = event.position;
    }
    const last = events.at(-1)?.position ?? from;
    if (last !== reached) await advanceCheckpoint(this.query, this.process.name, reached, last);
    return last;
  }

  private acting(event: Recorded): Acting {
    const cause = JSON.parse(event.metadata) as { correlationId?: Uuid };
    return {
      envelope: (label, tenants) => ({
        commandId: this.committer.derive('process-command', this.process.name, event.id, label),
        actor: { ref: this.committer.derive('system-actor', this.process.name), kind: 'system', audience: 'process' },
        tenants,
        correlationId: cause.correlationId ?? event.id,
        causationId: event.id,
        lane: 'bulk',
      }),
      settle: (label, outcome) => (isRefused(outcome) ? this.keepRefusal(event, label, outcome) : Promise.resolve()),
    };
  }

  private async keepRefusal(event: Recorded, label: string, refusal: { refused: string; params: object }): Promise<void> {
    await this.query(
      'INSERT INTO engine.process_refusal (process, position, label, code, params) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
      [this.process.name, String(event.position), label, refusal.refused, JSON.stringify(refusal.params)],
    );
  }
}
