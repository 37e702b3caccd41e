import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Uuid } from '../../kernel/uuid';
import type { Committer } from '../../ledger/commitment.port';
import type { EventStore, FactInFull, Position } from '../../ledger/event-store.port';
import type { LedgerCode } from '../../ledger/ledger';
import { Recorded, recordedOf } from '../../ledger/recorded';
import { EventNotUnderstood } from '../../ledger/understood';
import { Advances, advancesOf, CheckpointMoved, claimCheckpoint, Claimed } from '../writing/checkpoints';
import { Query, queryOf } from '../database';
import { NewerEvent, PoisonEvent } from '../folding/event-faults';
import { isTransient } from './faults';
import { KnownVersions } from './known-versions';
import { Acting, isRefused, Process } from '../process';
import { namesOf } from '../projection';
import type { Runner } from './runner';
import { NO_STEP_METER, type StepMeter } from './step-meter.port';
import { timed } from './timed.provider';

/** Events read at once by a process; most are not its concern, so pages are long. */
export const PROCESS_BATCH_EVENTS = 1_000;
const PROCESS_VERSION = 1;
const RECORDED_BEFORE: LedgerCode = 'IDEMPOTENCY_KEY_REUSED';
/** So few at a time are reacted to one by one: nothing is won by more, and after a crash less is met again. */
const FEW = 8;
/** Events of one group: after a crash so many at most are reacted to again. */
const TOGETHER = 200;

/** So long is waited at most for a last word to the database. */
const LEAVE_MS = 3_000;
/** How often the checkpoint of a process is moved past events that are none of its concern: most are not, and there are some sixty processes. */
export const PASSING_STORED_MS = 1_000;

/**
 * One process: walks the total order, reacts, and moves its checkpoint after each event it reacted to. Past the others it is moved now and then
 * (ADR 199): what a crash makes it meet again is passed again.
 */
export class ProcessRunner implements Runner {
  private readonly log = new Logger('processes');
  private readonly types: ReadonlySet<string>;
  private readonly versions: KnownVersions;
  private readonly names: readonly string[];
  private readonly actorRef: Uuid;
  private readonly query: Query;
  private readonly advances: Advances;
  private claimed: Claimed | undefined;
  /** Where the checkpoint stands, and since when. */
  private stored: Position = 0n;
  private storedMs = 0;
  /** How far this process has come. */
  private passed: Position = 0n;

  constructor(
    readonly process: Process,
    private readonly store: EventStore,
    pool: Pool,
    private readonly committer: Committer,
    private readonly steps: StepMeter = NO_STEP_METER,
    private readonly nowMs = () => performance.now(),
  ) {
    this.actorRef = committer.derive('system-actor', process.name);
    this.types = new Set(process.on.map(({ type }) => type));
    this.versions = new KnownVersions(process.on);
    this.names = namesOf(process.on);
    this.query = queryOf(pool);
    this.advances = advancesOf(pool);
  }

  get name(): string {
    return this.process.name;
  }

  /** Claims the checkpoint: what another worker still does is done once in effect, but it moves this process no further. */
  async position(): Promise<Position> {
    this.claimed = await claimCheckpoint(this.query, this.process.name, PROCESS_VERSION);
    [this.stored, this.passed, this.storedMs] = [this.claimed.position, this.claimed.position, this.nowMs()];
    return this.claimed.position;
  }

  /** Whoever takes over begins where the checkpoint stands: a fault, or a connection on which nothing comes, costs it a look at what was passed and no more. */
  async leave(): Promise<void> {
    const stored = this.advance(this.passed).catch((fault: Error) =>
      this.log.warn(`where ${this.name} stood was not stored: ${fault.message}`),
    );
    await Promise.race([stored, pause(LEAVE_MS, undefined, { ref: false })]);
  }

  /**
   * Reacts to the next events. What is thrown leaves the checkpoint behind the last event that was reacted to.
   * @throws NewerEvent, also where a command meets a history that this release cannot fold; PoisonEvent where reacting failed for a reason that does not pass by itself
   */
  async step(from: Position): Promise<Position> {
    if (!this.claimed && (await this.position()) !== from)
      throw new CheckpointMoved(`the checkpoint of ${this.process.name} is not at ${from}`);
    const { facts, last } = await this.store.readFacts({ after: from, limit: PROCESS_BATCH_EVENTS, names: this.names, inFull: true });
    const newer = facts.findIndex(({ type }) => this.versions.isNewer(type));
    const known = newer === -1 ? facts : facts.slice(0, newer);
    for (const group of this.groups(known.filter(({ type }) => this.types.has(type)))) await this.reactTo(group);
    if (newer !== -1) throw new NewerEvent(facts[newer]!);
    this.passed = last;
    if (this.nowMs() - this.storedMs >= PASSING_STORED_MS) await this.advance(last);
    return last;
  }

  /** One by one; where there are many, and the process takes many, so many together. */
  private groups(facts: readonly FactInFull[]): readonly (readonly FactInFull[])[] {
    const size = this.process.reactToEach && facts.length > FEW ? TOGETHER : 1;
    return Array.from({ length: Math.ceil(facts.length / size) }, (_, group) => facts.slice(group * size, (group + 1) * size));
  }

  /** The checkpoint moves when all of a group are reacted to. */
  private async reactTo(group: readonly FactInFull[]): Promise<void> {
    if (group.length > 1 && (await this.reactedToEach(group))) return this.advance(group.at(-1)!.position);
    for (const fact of group) {
      await this.react(fact);
      await this.advance(fact.position);
    }
  }

  /** False where it failed: whoever is at fault is found one by one. What was done by then is not done again in effect. */
  private async reactedToEach(group: readonly FactInFull[]): Promise<boolean> {
    try {
      const events = group.map((stored) => recordedOf(stored));
      await this.told(group, () => this.process.reactToEach!(events.map((event) => ({ event, acting: this.acting(event) }))));
      return true;
    } catch (fault) {
      if (isTransient(fault)) throw fault;
      return false;
    }
  }

  private async react(fact: FactInFull): Promise<void> {
    try {
      const event = recordedOf(fact);
      await this.told([fact], () => this.process.react(event, this.acting(event)));
    } catch (fault) {
      if (fault instanceof EventNotUnderstood) throw new NewerEvent(fault.event);
      throw isTransient(fault) ? fault : new PoisonEvent(fact, fault);
    }
  }

  private told(facts: readonly FactInFull[], react: () => Promise<void>): Promise<void> {
    const { name: process } = this;
    return timed(react, (seconds, isDone) => this.steps.reacted({ process, actorRef: this.actorRef, facts, seconds, isDone }));
  }

  /** @throws CheckpointMoved where another worker has claimed it */
  private async advance(to: Position): Promise<void> {
    if (this.claimed && to !== this.stored) await this.advances.advance(this.claimed, this.stored, to);
    [this.stored, this.passed, this.storedMs] = [to, to, this.nowMs()];
  }

  private acting(event: Recorded): Acting {
    const cause = JSON.parse(event.metadata) as { correlationId?: Uuid };
    return {
      envelope: (label, tenants) => ({
        commandId: this.committer.derive('process-command', this.process.name, event.id, label),
        actor: { ref: this.actorRef, kind: 'system', audience: 'process' },
        tenants,
        correlationId: cause.correlationId ?? event.id,
        causationId: event.id,
        lane: 'bulk',
      }),
      settle: (label, outcome) => (isRefused(outcome) ? this.keepRefusal(event, label, outcome) : Promise.resolve()),
    };
  }

  private async keepRefusal(event: Recorded, label: string, refusal: { refused: string; params: object }): Promise<void> {
    // The id of the command is of this event: it was recorded before a crash took the place of this process back, from what stood there then.
    if (refusal.refused === RECORDED_BEFORE) return;
    await this.query(
      'INSERT INTO engine.process_refusal (process, position, label, code, params) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING',
      [this.process.name, String(event.position), label, refusal.refused, JSON.stringify(refusal.params)],
    );
  }
}
