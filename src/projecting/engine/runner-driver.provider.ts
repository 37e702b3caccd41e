import { Logger } from '@nestjs/common';
import type { Position } from '../../ledger/event-store.port';
import type { Query } from '../database';
import { NewerEvent, PoisonEvent } from '../folding/event-faults';
import { isTransient } from './faults';
import { Hold, isHeld, keepHold, liftHolds } from './holds';
import type { Pauses } from './pauses.provider';
import type { Followed, Runner, RunnerState } from './runner';

/** How long an idle reader waits for a wake-up before it looks by itself: covers a lost notification. */
const IDLE_POLL_MS = 1_000;
/** Pauses between attempts while a fault lasts that will pass, growing to the last: an outage of hours must heal by itself. */
const FAULT_PAUSES_MS = [200, 1_000, 5_000] as const;
/** How often a reader that is held looks whether it was told to try again. */
const HOLD_LOOK_MS = 1_000;

type Told = Omit<RunnerState, 'name' | 'position'>;

/** Drives one projection or process: on and on, over faults that pass, up to one that does not. */
export class RunnerDriver {
  private readonly log = new Logger('engine');
  private position: Position = 0n;
  private tries = 0;

  constructor(
    private readonly runner: Runner,
    private readonly query: Query,
    private readonly pauses: Pauses,
    private readonly told: (state: RunnerState) => void,
    private readonly followed: Pick<Followed, 'progressed'>,
  ) {}

  async drive(isEnding: () => boolean): Promise<void> {
    while (!isEnding()) {
      try {
        await this.follow(isEnding);
      } catch (fault) {
        if (isTransient(fault)) await this.rest(fault as Error);
        else await this.hold(fault as Error, isEnding);
      }
    }
    await this.runner.leave?.();
  }

  private async follow(isEnding: () => boolean): Promise<void> {
    // Whoever held it, and in whichever release: here it is tried anew, once.
    await liftHolds(this.query, this.runner.name);
    this.position = await this.runner.position();
    this.followed.progressed(this.runner.name, this.position);
    while (!isEnding()) {
      // Asked for before reading, so that an append in between still wakes this loop.
      const idle = this.pauses.idle(IDLE_POLL_MS);
      const next = await this.runner.step(this.position);
      const isIdle = next === this.position && !this.runner.isBuilding;
      this.position = next;
      this.tries = 0;
      this.tell({ state: this.runner.isBuilding ? 'BUILDING' : 'RUNNING' });
      if (isIdle) await idle;
      else this.followed.progressed(this.runner.name, this.position);
    }
  }

  private async rest(fault: Error): Promise<void> {
    this.tell({ state: 'RETRYING', stopped: fault.message });
    this.log.warn(`${this.runner.name} tries again after position ${this.position}: ${fault.message}`);
    await this.pauses.rest(FAULT_PAUSES_MS[Math.min(this.tries, FAULT_PAUSES_MS.length - 1)]!);
    this.tries += 1;
  }

  /** Stands still, and is not tried again until somebody says so: `retry` takes the row away. */
  private async hold(fault: Error, isEnding: () => boolean): Promise<void> {
    const hold = this.holdFor(fault);
    this.tell({ state: hold.state, at: hold.position, eventType: hold.eventType ?? undefined, stopped: hold.reason });
    this.log.error(`${hold.name} is ${hold.state}: ${fault.stack ?? fault.message}`);
    let isKept = false;
    while (!isEnding()) {
      try {
        if (!isKept) await keepHold(this.query, hold);
        else if (!(await isHeld(this.query, hold.name))) return;
        isKept = true;
      } catch (lost) {
        this.log.warn(`${hold.name} stays held, and the database does not answer: ${(lost as Error).message}`);
      }
      await this.pauses.rest(HOLD_LOOK_MS);
    }
  }

  private holdFor(fault: Error): Hold {
    const { name } = this.runner;
    if (fault instanceof NewerEvent)
      return { name, state: 'WAITING_FOR_UPGRADE', position: fault.event.position, eventType: fault.event.type, reason: fault.message };
    if (fault instanceof PoisonEvent)
      return { name, state: 'STOPPED', position: fault.event.position, eventType: fault.event.type, reason: fault.message };
    return { name, state: 'STOPPED', position: this.position, eventType: null, reason: fault.message };
  }

  private tell(told: Told): void {
    this.told({ name: this.runner.name, position: this.position, ...told });
  }
}
