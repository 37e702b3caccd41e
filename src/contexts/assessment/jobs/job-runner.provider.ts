import { BeforeApplicationShutdown, Logger, OnApplicationBootstrap } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { HeapGrowth } from './heap-growth.provider';
import { LEASE_MS, LeaseLost, type LeasedJobs } from './leased-jobs.adapter';

/** How long an idle runner waits before it looks for a job that another process left behind. */
const IDLE_POLL_MS = 1_000;
/** A lease is prolonged well before it runs out. */
const RENEW_MS = LEASE_MS / 4;
/** Tries of one job; with the pauses between them they last some 20 seconds: longer than a restart of the database. */
const MAX_ATTEMPTS = 8;
/** What has expired is looked for at most this often. */
const SWEEP_EVERY_MS = 10 * 60_000;

/** The service is going down: the job is left for the next start. */
class Interrupted extends Error {}

/** Throws where the job has to be left to a later run. */
export type GoOn = () => Promise<void>;
interface AnyJob {
  readonly importId: Uuid;
  readonly state: string;
}

/**
 * Works off jobs of one kind in the background, one at a time, so that a large file costs memory and time once. Any instance of
 * the service may take a job; a lease keeps two from doing the same work, and the command ids make it harmless if they do.
 */
export abstract class JobRunner<Job extends AnyJob> implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('imports');
  private stopping = false;
  private rouse: () => void = () => undefined;
  private loop: Promise<void> = Promise.resolve();
  private sweptAtMs = 0;
  /** When the lease of the job at hand was taken or prolonged last, by a clock that only goes forward. */
  private heldSinceMs = 0;

  protected constructor(
    private readonly leases: Pick<LeasedJobs<Job, object>, 'take' | 'renew' | 'release' | 'postpone'>,
    private readonly heap: HeapGrowth,
  ) {}

  /** Destroys what is older than its time; how many that were. */
  abstract sweep(): Promise<number>;
  protected abstract carryOut(job: Job, goOn: GoOn): Promise<void>;
  /** It has failed too often: whoever asked is told, and what was registered stays. */
  protected abstract giveUp(job: Job): Promise<void>;

  onApplicationBootstrap(): void {
    this.loop = this.workOff();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.rouse();
    await this.loop;
  }

  /** There is a job to be done. */
  wake(): void {
    this.rouse();
  }

  private async workOff(): Promise<void> {
    while (!this.stopping) {
      // Asked for before looking, so that a wake-up in between still counts.
      const idle = this.pause(IDLE_POLL_MS);
      const job = await this.next().catch((fault: Error) => void this.log.warn(`no import can be taken: ${fault.message}`));
      if (job) await this.work(job);
      else await idle;
    }
  }

  private async next(): Promise<Job | null> {
    if (Date.now() - this.sweptAtMs > SWEEP_EVERY_MS) {
      this.sweptAtMs = Date.now();
      // What cannot be removed now is left to the next time; it holds up nobody's import.
      await this.sweep().catch((fault: Error) => this.log.warn(`what has expired is not removed yet: ${fault.message}`));
    }
    this.heldSinceMs = performance.now();
    return this.leases.take();
  }

  private async work(job: Job): Promise<void> {
    const ended = this.heap.begun();
    // What could not be prolonged is asked for before the next part, where a lease that is lost, or a database that is gone, is told.
    const timer = setInterval(() => void this.renewed(job.importId).catch(() => undefined), RENEW_MS);
    try {
      await this.carryOut(job, () => this.goOn(job.importId));
      await this.leases.release(job.importId);
    } catch (fault) {
      await this.left(job, fault as Error).catch((again: Error) =>
        this.log.warn(`import ${job.importId} is left to its lease: ${again.message}`),
      );
    } finally {
      clearInterval(timer);
      ended();
    }
  }

  private async goOn(importId: Uuid): Promise<void> {
    if (this.stopping) throw new Interrupted();
    // What was prolonged a moment ago is held: nobody may take it before it runs out, and asking costs a commit.
    if (performance.now() - this.heldSinceMs < RENEW_MS) return;
    if (!(await this.renewed(importId))) throw new LeaseLost(importId);
  }

  private async renewed(importId: Uuid): Promise<boolean> {
    const sinceMs = performance.now();
    const isHeld = await this.leases.renew(importId);
    if (isHeld) this.heldSinceMs = sinceMs;
    return isHeld;
  }

  private async left(job: Job, fault: Error): Promise<void> {
    if (fault instanceof LeaseLost) return;
    if (fault instanceof Interrupted || this.stopping) return this.leases.release(job.importId);
    this.log.error(`import ${job.importId} ${job.state}: ${fault.stack ?? fault.message}`);
    if ((await this.leases.postpone(job.importId)) < MAX_ATTEMPTS) return;
    await this.giveUp(job);
    await this.leases.release(job.importId);
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
