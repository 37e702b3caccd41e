import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { ApplyImport } from './apply-import.provider';
import { CheckImport } from './check-import.provider';
import { ImportFiles } from './import-files.provider';
import type { ImportJob } from './import-job';
import { ImportJobs, LEASE_MS, LeaseLost } from './import-jobs.provider';

/** How long an idle runner waits before it looks for a job that another process left behind. */
const IDLE_POLL_MS = 1_000;
/** A lease is prolonged well before it runs out. */
const RENEW_MS = LEASE_MS / 4;
/** Tries of one job; with the pauses between them they last some 20 seconds: longer than a restart of the database. */
const MAX_ATTEMPTS = 8;
/** Expired files are looked for at most this often. */
const SWEEP_EVERY_MS = 10 * 60_000;

/** The service is going down: the job is left for the next start. */
class Interrupted extends Error {}

/**
 * Works off uploads in the background, one at a time, so that a large file costs memory and time once. Any instance of
 * the service may take a job; a lease keeps two from doing the same work, and the command ids make it harmless if they do.
 */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('imports');
  private stopping = false;
  private rouse: () => void = () => undefined;
  private loop: Promise<void> = Promise.resolve();
  private sweptAtMs = 0;

  constructor(private readonly jobs: ImportJobs, private readonly files: ImportFiles, private readonly checks: CheckImport, private readonly applications: ApplyImport) {}

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

  /** Destroys what is older than its time; how many imports that were. */
  async sweep(): Promise<number> {
    const expired = await this.jobs.expired();
    for (const importId of expired) {
      await this.files.destroy(importId);
      await this.jobs.expire(importId);
    }
    return expired.length;
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

  private async next(): Promise<ImportJob | null> {
    if (Date.now() - this.sweptAtMs > SWEEP_EVERY_MS) {
      await this.sweep();
      this.sweptAtMs = Date.now();
    }
    return this.jobs.take();
  }

  private async work(job: ImportJob): Promise<void> {
    const timer = setInterval(() => void this.jobs.renew(job.importId).catch(() => undefined), RENEW_MS);
    try {
      await (job.state === 'APPLYING' ? this.applications.run(job, () => this.goOn(job.importId)) : this.checks.run(job));
      await this.jobs.release(job.importId);
    } catch (fault) {
      await this.left(job, fault as Error).catch((again: Error) => this.log.warn(`import ${job.importId} is left to its lease: ${again.message}`));
    } finally {
      clearInterval(timer);
    }
  }

  private async goOn(importId: Uuid): Promise<void> {
    if (this.stopping) throw new Interrupted();
    if (!(await this.jobs.renew(importId))) throw new LeaseLost(importId);
  }

  private async left(job: ImportJob, fault: Error): Promise<void> {
    if (fault instanceof LeaseLost) return;
    if (fault instanceof Interrupted || this.stopping) return this.jobs.release(job.importId);
    this.log.error(`import ${job.importId} ${job.state}: ${fault.stack ?? fault.message}`);
    if ((await this.jobs.postpone(job.importId)) < MAX_ATTEMPTS) return;
    // What was registered stays; the user may ask again and it goes on from there.
    if (job.state === 'APPLYING') await this.jobs.change(job.importId, { state: 'CHECKED', refusal: { code: 'IMPORT_FAILED', params: {} } });
    else await this.checks.refuse(job, refuse('IMPORT_FAILED'));
    await this.jobs.release(job.importId);
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
