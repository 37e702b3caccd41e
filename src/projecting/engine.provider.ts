import { Logger } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import type { EventStore, Position, Unsubscribe } from '../ledger/event-store.port';

/** How long an idle worker waits for a wake-up before it looks by itself: covers a lost notification. */
const IDLE_POLL_MS = 1_000;
/** How often an instance that does not own the engine tries to take over from one that died. */
const TAKE_OVER_MS = 2_000;
/** Pauses between attempts after a fault, growing to the last; a fault is logged each time, never skipped. */
const FAULT_PAUSES_MS = [200, 1_000, 5_000] as const;
/** Advisory lock of the one instance that projects and acts; any constant that nobody else uses. */
const SETTLE_LOOK_MS = 10;
const ENGINE_LOCK = 7_270_615_001;

/** A projector or a process runner. */
export interface Runner {
  readonly name: string;
  position(): Promise<Position>;
  step(from: Position): Promise<Position>;
}

export interface RunnerState {
  readonly name: string;
  readonly position: Position;
  /** The message of the fault that holds it; undefined while it runs. */
  readonly stopped?: string;
}

/** Runners that are stopped together. */
class Group {
  readonly runners: Runner[] = [];
  readonly loops: Promise<void>[] = [];
  isStopping = false;
}

/** Drives every projection and process of this ledger, in one instance at a time, each at its own pace. */
export class Engine {
  private readonly log = new Logger('engine');
  private readonly states = new Map<string, RunnerState>();
  private readonly sleepers = new Set<() => void>();
  private readonly groups: readonly Group[] = [new Group(), new Group()];
  private owning: Promise<void> = Promise.resolve();
  private unsubscribe: Unsubscribe | undefined;
  private owner: PoolClient | undefined;

  /** `progressed` is called after every step that went on: those who wait for a read model look again. */
  constructor(private readonly store: EventStore, private readonly pool: Pool, private readonly progressed: () => void = () => undefined) {}

  /** Before {@link start}. */
  add(projections: readonly Runner[], processes: readonly Runner[]): void {
    this.groups[0]!.runners.push(...processes);
    this.groups[1]!.runners.push(...projections);
  }

  start(): void {
    this.unsubscribe = this.store.onAppended(() => this.wake());
    this.owning = this.own();
  }

  /** Processes end first: what one of them is doing may wait for a projection. */
  async stop(): Promise<void> {
    for (const group of this.groups) {
      group.isStopping = true;
      this.wake();
      await this.owning;
      await Promise.all(group.loops);
    }
    await this.unsubscribe?.();
    this.owner?.release(true);
  }

  /**
   * Waits until every runner has reached the head and none has added to it meanwhile; the head's position.
   * For sandboxes and tools: a service at work is never settled for long.
   */
  async settle(waitMs: number): Promise<Position> {
    const deadline = Date.now() + waitMs;
    for (let settled = -1n; ; ) {
      const { position } = await this.store.head();
      const reached = this.groups.flatMap(({ runners }) => runners).every(({ name }) => (this.states.get(name)?.position ?? -1n) >= position);
      if (reached && settled === position) return position;
      settled = reached ? position : -1n;
      if (Date.now() > deadline) throw new Error(`the projections did not settle within ${waitMs} ms`);
      await this.pause(SETTLE_LOOK_MS);
    }
  }

  /** What health and metrics show. */
  report(): readonly RunnerState[] {
    return [...this.states.values()];
  }

  wake(): void {
    for (const rouse of this.sleepers) rouse();
  }

  private async own(): Promise<void> {
    const isStopping = (): boolean => this.groups.some((group) => group.isStopping);
    while (!isStopping() && !(await this.takeOver())) await this.pause(TAKE_OVER_MS);
    if (isStopping()) return;
    for (const group of this.groups) group.loops.push(...group.runners.map((runner) => this.drive(runner, group)));
  }

  /** The lock lives as long as its connection: an instance that dies gives it back. A database that is away is asked again. */
  private async takeOver(): Promise<boolean> {
    const client = await this.pool.connect().catch((fault: Error) => void this.log.warn(`cannot reach the database: ${fault.message}`));
    if (!client) return false;
    const isOwned = await this.lock(client).catch((fault: Error) => void this.log.warn(`the database broke off: ${fault.message}`));
    if (!isOwned) {
      client.release(isOwned === undefined);
      return false;
    }
    client.on('error', (fault: Error) => this.log.error(`the engine's lock was lost: ${fault.message}`));
    this.owner = client;
    return true;
  }

  private async lock(client: PoolClient): Promise<boolean> {
    const { rows } = await client.query<{ owned: boolean }>('SELECT pg_try_advisory_lock($1) AS owned', [ENGINE_LOCK]);
    return rows[0]?.owned ?? false;
  }

  private async drive(runner: Runner, group: Group): Promise<void> {
    for (let faults = 0; !group.isStopping; ) {
      try {
        await this.follow(runner, group);
      } catch (fault) {
        this.held(runner, fault as Error);
        await this.pause(FAULT_PAUSES_MS[Math.min(faults, FAULT_PAUSES_MS.length - 1)]!);
        faults += 1;
      }
    }
  }

  private async follow(runner: Runner, group: Group): Promise<void> {
    let position = await runner.position();
    while (!group.isStopping) {
      // Asked for before reading, so that an append in between still wakes this loop.
      const idle = this.pause(IDLE_POLL_MS);
      const next = await runner.step(position);
      this.states.set(runner.name, { name: runner.name, position: next });
      if (next === position) await idle;
      else this.progressed();
      position = next;
    }
  }

  private held(runner: Runner, fault: Error): void {
    const position = this.states.get(runner.name)?.position ?? 0n;
    this.states.set(runner.name, { name: runner.name, position, stopped: fault.message });
    this.log.error(`${runner.name} is held after position ${position}: ${fault.stack ?? fault.message}`);
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const rouse = (): void => {
        clearTimeout(timer);
        this.sleepers.delete(rouse);
        resolve();
      };
      const timer = setTimeout(rouse, ms);
      this.sleepers.add(rouse);
    });
  }
}
