import { runningPostmaster } from './postmaster.file';
import { serve } from './server.provider';
import type { Site } from './site.provider';

/** How long a dead server can go unnoticed. A look reads one small file. */
const LOOK_MS = 1_000;
/** A server that cannot come back, for instance on a full disk, is tried again at this pace. */
const LONGEST_PAUSE_MS = 30_000;

/**
 * Brings the server back when it has died under its user: killed for memory, stopped by hand, ended by a full disk. It
 * comes back at its own port, since that address has been handed out; PostgreSQL recovers what was committed.
 */
export class Guard {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private pause = LOOK_MS;
  private isOver = false;

  constructor(private readonly site: Site & { readonly port: number }) {
    this.waitThenLook();
  }

  /** Comes back when no server is being started any more. */
  async stop(): Promise<void> {
    this.isOver = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  private waitThenLook(): void {
    this.timer = setTimeout(() => {
      this.looking = this.look();
    }, this.pause).unref();
  }

  private async look(): Promise<void> {
    if (!runningPostmaster(this.site.folder)) await this.revive();
    if (!this.isOver) this.waitThenLook();
  }

  private async revive(): Promise<void> {
    this.site.log('PostgreSQL has ended by itself and is started again.');
    try {
      await serve(this.site);
      this.pause = LOOK_MS;
    } catch (fault) {
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
      this.site.log(`It could not be started and is tried again in ${this.pause / 1_000} s: ${(fault as Error).message}`);
    }
  }
}
