import type { Pool } from 'pg';
import type { Uuid } from '../kernel/uuid';
import type { Committer } from '../ledger/commitment.port';
import type { EventStore, FactInFull, Position } from '../ledger/event-store.port';
import { Recorded, recordedOf } from '../ledger/recorded';
import { advanceCheckpoint, CheckpointMoved, claimCheckpoint, Claimed } from './checkpoints';
import { Query, queryOf } from './database';
import { NewerEvent, PoisonEvent } from './event-faults';
import { isTransient } from './faults';
import { inLanes } from './in-lanes';
import { KnownVersions } from './known-versions';
import { Acting, isRefused, Process } from './process';
import { namesOf } from './projection';

/** Events read at once by a process; most are not its concern, so pages are long. */
export const PROCESS_BATCH_EVENTS = 1_000;
const PROCESS_VERSION = 1;
/** So few at a time are reacted to one by one: nothing is won by more, and after a crash less is met again. */
const FEW = 8;
/** Events of one group: after a crash so many at most are reacted to again. */
const TOGETHER = 100;
/** Reactions at once: each waits for the log and for read models most of its time. Below the connections that readers share. */
const AT_ONCE = 8;

/** One process: walks the total order, reacts, and moves its checkpoint after each event it reacted to. */
export class ProcessRunner {
  private readonly types: ReadonlySet<string>;
  private readonly versions: KnownVersions;
  private readonly names: readonly string[];
  private readonly query: Query;
  private claimed: Claimed | undefined;

  constructor(readonly process: Process, private readonly store: EventStore, pool: Pool, private readonly committer: Committer) {
    this.types = new Set(process.on.map(({ type }) => type));
    this.versions = new KnownVersions(process.on);
    this.names = namesOf(process.on);
    this.query = queryOf(pool);
  }

  get name(): string {
    return this.process.name;
  }

  /** Claims the checkpoint: what another worker still does is done once in effect, but it moves this process no further. */
  async position(): Promise<Position> {
    this.claimed = await claimCheckpoint(this.query, this.process.name, PROCESS_VERSION);
    return this.claimed.position;
  }

  /**
   * Reacts to the next events. What is thrown leaves the checkpoint behind the last event that was reacted to.
   * @throws NewerEvent; PoisonEvent where reacting failed for a reason that does not pass by itself
   */
  async step(from: Position): Promise<Position> {
    if (!this.claimed && (await this.position()) !== from) throw new CheckpointMoved(`the checkpoint of ${this.process.name} is not at ${from}`);
    const { facts, last } = await this.store.readFacts({ after: from, limit: PROCESS_BATCH_EVENTS, names: this.names, inFull: true });
    const newer = (facts as readonly FactInFull[]).findIndex(({ type }) => this.versions.isNewer(type));
    const known = newer === -1 ? (facts as readonly FactInFull[]) : (facts as readonly FactInFull[]).slice(0, newer);
    let reached = from;
    for (const group of this.groups(known.filter(({ type }) => this.types.has(type)))) reached = await this.reactTo(group, reached);
    if (newer !== -1) throw new NewerEvent((facts as readonly FactInFull[])[newer]!);
    return this.advance(reached, last);
  }

  /** One by one; where there are many, and the process tells whom they are about, so many together. */
  private groups(facts: readonly FactInFull[]): readonly (readonly FactInFull[])[] {
    const size = this.process.concerns && facts.length > FEW ? TOGETHER : 1;
    return Array.from({ length: Math.ceil(facts.length / size) }, (_, group) => facts.slice(group * size, (group + 1) * size));
  }

  /** The checkpoint moves when all of a group are reacted to, or behind the last before a fault. */
  private async reactTo(group: readonly FactInFull[], from: Position): Promise<Position> {
    const laneOf = (stored: FactInFull): string => (group.length === 1 ? '' : this.process.concerns!(recordedOf(stored)));
    const { done, fault } = await inLanes(group, { laneOf, atOnce: AT_ONCE, work: (stored) => this.react(stored) });
    const reached = done === 0 ? from : await this.advance(from, group[done - 1]!.position);
    if (done < group.length) throw fault;
    return reached;
  }

  private async react(stored: FactInFull): Promise<void> {
    try {
      const event = recordedOf(stored);
      await this.process.react(event, this.acting(event));
    } catch (fault) {
      throw isTransient(fault) ? fault : new PoisonEvent(stored, fault);
    }
  }

  private async advance(from: Position, to: Position): Promise<Position> {
    if (to !== from) await advanceCheckpoint(this.query, this.claimed!, from, to);
    return to;
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
