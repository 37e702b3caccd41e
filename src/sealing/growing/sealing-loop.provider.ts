import type { Pool, PoolClient } from 'pg';
import type { EventStore, Unsubscribe } from '../../ledger/event-store.port';
import type { SealReport } from './seal-report';
import { AlteredBeforeSeal, OrderBroken, QuorumMissing, SealDiverged } from '../faults';
import { RunMerger } from '../ids/run-merger.adapter';
import { Sealer, type SealerParts } from './sealer.provider';

/** Advisory lock of the one instance that seals; any constant that nobody else uses. */
const SEAL_LOCK = 7_270_615_143;
/** Not more often, so that busy times make few checkpoints and the lag stays far below a second. */
const BETWEEN_SEALS_MS = 300;
/**
 * In busy times, which are when this many events came between two seals, bundles are written as they fill: 4,000 events at once take
 * a core for 30 ms and one of the server for 10, and on two cores that is what appends would wait for.
 */
const BUSY_EVENTS = 1_024;
const GATHER_MS = 20;
/** Between two steps of merging: whoever waits goes first, and what came since is sealed before. */
const BETWEEN_MERGES_MS = 20;
/** Without a word from the store, and where another instance seals: how often to look. */
const LOOK_MS = 1_000;
/** What does not go away by itself is looked at again, in case somebody put it right. */
const HELD_MS = 5_000;

/** A checkpoint that is an hour old says little of whether it is still the newest; asked again after a minute where too few witnesses could be reached. */
const REPUBLISH_MS = 3_600_000;
const REPUBLISH_AGAIN_MS = 60_000;

/** Seals as long as it runs and holds the lock; one instance of a ledger at a time, the next one within a second after it died. */
export class SealingLoop {
  private isStopping = false;
  private running: Promise<void> = Promise.resolve();
  private unsubscribe: Unsubscribe | undefined;
  private rouse: () => void = () => undefined;
  private isAwake = false;
  private size = 0;
  private mergesAtMs = 0;

  constructor(
    private readonly parts: SealerParts & { readonly store: EventStore },
    private readonly pool: Pool,
    private readonly tell: (report: SealReport) => void,
  ) {}

  start(): void {
    this.listen();
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.wake();
    await this.running;
    await this.hush();
  }

  /** What came just before is looked for at once: not every store tells of it. */
  private listen(): void {
    if (this.unsubscribe) return;
    this.unsubscribe = this.parts.store.onAppended(() => this.wake());
    this.isAwake = true;
  }

  private async hush(): Promise<void> {
    const unsubscribe = this.unsubscribe;
    this.unsubscribe = undefined;
    await unsubscribe?.();
  }

  private wake(): void {
    this.isAwake = true;
    this.rouse();
  }

  private async run(): Promise<void> {
    while (!this.isStopping) {
      let restMs = LOOK_MS;
      try {
        if (!(await this.holdingLock(() => this.seal()))) this.tell({ state: 'WAITING', size: this.size });
      } catch (fault) {
        const state = stateOf(fault);
        this.tell({ state, size: this.size, why: (fault as Error).message });
        if (state !== 'FAULT' && state !== 'WAITING_FOR_WITNESSES') restMs = HELD_MS;
      }
      await this.rest(restMs, false);
    }
  }

  /** Until it stops, or something holds it. */
  private async seal(): Promise<void> {
    const [sealer, merger] = [await Sealer.takeUp(this.parts), new RunMerger(this.pool)];
    let republishAtMs = performance.now();
    while (!this.isStopping) {
      this.isAwake = false;
      await sealer.gather();
      const sealed = await sealer.seal();
      if (sealed > 0) republishAtMs = performance.now() + REPUBLISH_MS;
      else if (performance.now() >= republishAtMs)
        republishAtMs = performance.now() + ((await sealer.republish()) ? REPUBLISH_MS : REPUBLISH_AGAIN_MS);
      this.size = sealer.size;
      this.tell({ state: 'SEALING', size: sealer.size });
      const isMerging = !sealer.isBehind && (await this.merged(merger, sealer.size));
      // A backlog is sealed without a pause.
      if (sealed === 0) this.listen();
      if (sealed === 0) await this.rest(isMerging ? BETWEEN_MERGES_MS : LOOK_MS, true);
      else if (!sealer.isBehind) await (sealed < BUSY_EVENTS ? this.rest(BETWEEN_SEALS_MS, false) : this.gatherMeanwhile(sealer));
    }
  }

  /** Merged runs make ids found sooner: what goes wrong with them stops no seal, is told, and rests. */
  private async merged(merger: RunMerger, size: number): Promise<boolean> {
    if (performance.now() < this.mergesAtMs) return false;
    try {
      return await merger.step(size);
    } catch (fault) {
      this.mergesAtMs = performance.now() + HELD_MS;
      this.tell({ state: 'SEALING', size, why: `runs of ids are not merged: ${(fault as Error).message}` });
      return false;
    }
  }

  /** A word of each commit would tell it nothing new. Nobody waits until it is taken back: over a connection that was cut silently that takes seconds. */
  private async gatherMeanwhile(sealer: Sealer): Promise<void> {
    // A word that goes on being told wakes a loop that is at work: no more than that.
    void this.hush().catch(() => undefined);
    const endsAtMs = performance.now() + BETWEEN_SEALS_MS;
    while (!this.isStopping && performance.now() < endsAtMs) {
      await this.rest(GATHER_MS, false);
      await sealer.gather();
    }
  }

  /** The lock lives as long as its connection. Whether it was got. */
  private async holdingLock(work: () => Promise<void>): Promise<boolean> {
    const connection = await this.pool.connect();
    connection.on('error', () => undefined);
    try {
      if (!(await locked(connection))) return false;
      await work();
      return true;
    } finally {
      connection.release(true);
    }
  }

  private async rest(ms: number, isWakeable: boolean): Promise<void> {
    if (this.isStopping || (isWakeable && this.isAwake)) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.rouse = () => {
        if (!isWakeable && !this.isStopping) return;
        clearTimeout(timer);
        resolve();
      };
    });
    this.rouse = () => undefined;
  }
}

async function locked(connection: PoolClient): Promise<boolean> {
  const { rows } = await connection.query<{ isMine: boolean }>('SELECT pg_try_advisory_lock($1) AS "isMine"', [SEAL_LOCK]);
  return rows[0]!.isMine;
}

function stateOf(fault: unknown): SealReport['state'] {
  if (fault instanceof SealDiverged) return 'DIVERGED';
  if (fault instanceof AlteredBeforeSeal) return 'ALTERED';
  if (fault instanceof QuorumMissing) return 'WAITING_FOR_WITNESSES';
  return fault instanceof OrderBroken ? 'BROKEN_ORDER' : 'FAULT';
}
