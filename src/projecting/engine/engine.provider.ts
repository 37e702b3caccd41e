import { Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import type { EventStore, Position, Unsubscribe } from '../../ledger/event-store.port';
import { Query, queryOf } from '../database';
import { Ownership } from './ownership.provider';
import { Pauses } from './pauses.provider';
import { ReadModelBehind } from '../querying/reaching.provider';
import type { Followed, Runner, RunnerState } from './runner';
import { RunnerDriver } from './runner-driver.provider';
import { storedStates } from './stored-states';

/** How often an instance that does not own the engine tries to take over from one that died, and looks how the readers stand. */
const TAKE_OVER_MS = 1_000;
const SETTLE_LOOK_MS = 10;

/** Readers that are driven and ended together. */
interface Group {
  readonly runners: Runner[];
  loops: readonly Promise<void>[];
  isEnding: boolean;
}
const BY_NOBODY: Followed = { progressed: () => undefined, left: () => undefined };
const emptyGroup = (): Group => ({ runners: [], loops: [], isEnding: false });

/** Drives every projection and process of this ledger, in one instance at a time, each at its own pace. */
export class Engine {
  private readonly log = new Logger('engine');
  private readonly query: Query;
  private readonly states = new Map<string, RunnerState>();
  private readonly pauses = new Pauses();
  private readonly processes = emptyGroup();
  private readonly projections = emptyGroup();
  /** Processes end first: what one of them is doing may wait for a projection. */
  private readonly groups = [this.processes, this.projections];
  private owning: Promise<void> = Promise.resolve();
  private unsubscribe: Unsubscribe | undefined;
  private waking: NodeJS.Immediate | undefined;
  private isStopping = false;
  private isOwning = false;

  constructor(
    private readonly store: EventStore,
    private readonly pool: Pool,
    private readonly followed: Followed = BY_NOBODY,
  ) {
    this.query = queryOf(pool);
  }

  /** Before {@link start}. */
  add(projections: readonly Runner[], processes: readonly Runner[]): void {
    this.processes.runners.push(...processes);
    this.projections.runners.push(...projections);
  }

  start(): void {
    this.unsubscribe = this.store.onAppended(() => this.wake());
    this.owning = this.own();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    for (const group of this.groups) await this.end(group);
    await this.owning;
    await this.unsubscribe?.();
  }

  /**
   * Waits until every runner has reached the head and none has added to it meanwhile; the head's position.
   * For sandboxes and tools: a service at work is never settled for long.
   * @throws ReadModelBehind when the time is over: they go on, and the same may be asked again
   */
  async settle(waitMs: number): Promise<Position> {
    const deadline = Date.now() + waitMs;
    for (let settled = -1n; ; ) {
      const { position } = await this.store.head();
      const held = this.report().find(({ state }) => state === 'STOPPED' || state === 'WAITING_FOR_UPGRADE');
      if (held) throw new Error(`${held.name} is ${held.state}: ${held.stopped}`);
      const reached = this.runners.every(({ name }) => (this.states.get(name)?.position ?? -1n) >= position);
      if (reached && settled === position) return position;
      settled = reached ? position : -1n;
      if (Date.now() > deadline) throw new ReadModelBehind(`the readers have not settled within ${waitMs} ms`);
      await this.pauses.idle(SETTLE_LOOK_MS);
    }
  }

  /** What health and metrics show; the same in every instance, but for a moment. */
  report(): readonly RunnerState[] {
    return [...this.states.values()];
  }

  /** Whether this instance drives the readers. */
  get isOwner(): boolean {
    return this.isOwning;
  }

  /** In the next turn of the program: whoever has just appended answers first, before all readers take their turn. */
  wake(): void {
    this.waking ??= setImmediate(() => {
      this.waking = undefined;
      this.pauses.wake();
    });
  }

  private get runners(): readonly Runner[] {
    return this.groups.flatMap(({ runners }) => runners);
  }

  private async own(): Promise<void> {
    while (!this.isStopping) {
      try {
        const ownership = await Ownership.take(this.pool);
        if (ownership && !this.isStopping) await this.lead(ownership);
        else if (!ownership) await this.look();
        else ownership.release();
      } catch (fault) {
        this.log.warn(`cannot reach the database: ${(fault as Error).message}`);
      }
      if (!this.isStopping) await this.pauses.rest(TAKE_OVER_MS);
    }
  }

  /** Until this instance stops, or the ownership is lost: then it joins those again who wait for it. */
  private async lead(ownership: Ownership): Promise<void> {
    this.isOwning = true;
    try {
      for (const group of this.groups) this.begin(group);
      ownership.whenLost(() => void Promise.all(this.groups.map((group) => this.end(group))));
      await Promise.all(this.groups.flatMap(({ loops }) => loops));
    } finally {
      this.isOwning = false;
      this.followed.left();
      ownership.release();
    }
  }

  private begin(group: Group): void {
    group.isEnding = false;
    const told = (state: RunnerState): void => void this.states.set(state.name, state);
    group.loops = group.runners.map((runner) =>
      new RunnerDriver(runner, this.query, this.pauses, told, this.followed).drive(() => group.isEnding),
    );
  }

  private async end(group: Group): Promise<void> {
    group.isEnding = true;
    this.pauses.rouse();
    await Promise.all(group.loops);
  }

  /** How the readers stand that another instance drives. */
  private async look(): Promise<void> {
    for (const state of await storedStates(
      this.query,
      this.runners.map(({ name }) => name),
    ))
      this.states.set(state.name, state);
  }
}
