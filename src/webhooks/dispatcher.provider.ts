import { BeforeApplicationShutdown, Logger, OnApplicationBootstrap } from '@nestjs/common';
import type { Clock } from '../kernel/clock';
import type { Uuid } from '../kernel/uuid';
import type { Lane } from './lane.provider';
import { RENEW_MS, type WebhookLeases } from './leases.provider';
import type { TakeUp } from './take-up.provider';
import type { WebhookTries } from './tries.provider';

/** Between two looks at the feeds and at what is due: what a webhook is late by, at most, while nothing else holds it up. */
const LOOK_MS = 250;
/** Endpoints that this process sends to at a time, one connection each: a receiver that takes its 15 s holds up no other before so many do. What is written of them takes turns with requests. */
export const MAX_LANES = 32;
/** Real time between two sweeps of the log. */
const SWEEP_EVERY_MS = 60_000;
/** A try that is under way when the service is told to stop has so long to end; then it counts for nothing and is made again. */
const GRACE_MS = 2_000;

export interface DispatcherParts {
  readonly takeUp: TakeUp;
  readonly leases: WebhookLeases;
  readonly tries: WebhookTries;
  readonly lane: Lane;
  readonly clock: Clock;
}

/**
 * Sends webhooks, in every instance of the service: takes up what the feeds have, and gives each endpoint with something due a lane of its own. All state is
 * in the database; this holds nothing that a killed process could lose.
 */
export class Dispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('webhooks');
  private readonly lanes = new Map<Uuid, Promise<void>>();
  private readonly ending = new AbortController();
  private isStopping = false;
  private rouse: () => void = () => undefined;
  private loop: Promise<void> = Promise.resolve();
  private heart: NodeJS.Timeout | undefined;
  private sweptAtMs = performance.now();

  constructor(private readonly parts: DispatcherParts) {}

  onApplicationBootstrap(): void {
    this.heart = setInterval(() => void this.renew(), RENEW_MS);
    this.loop = this.workOff();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    this.rouse();
    await this.loop;
    const grace = setTimeout(() => this.ending.abort(), GRACE_MS);
    await Promise.all(this.lanes.values());
    clearTimeout(grace);
    clearInterval(this.heart);
  }

  /** There may be something to send. */
  wake(): void {
    this.rouse();
  }

  private async workOff(): Promise<void> {
    while (!this.isStopping) {
      // Asked for before looking, so that a wake-up in between still counts.
      const idle = this.pause();
      await this.round().catch((fault: Error) => this.log.warn(`no webhook can be sent just now: ${fault.message}`));
      await idle;
    }
  }

  private async round(): Promise<void> {
    const { takeUp, leases, tries, clock } = this.parts;
    // While the feed is built anew nothing can be taken up; what waits already goes out all the same.
    await takeUp.round(clock.now()).catch((fault: Error) => this.log.warn(`no event can be taken up just now: ${fault.message}`));
    const free = MAX_LANES - this.lanes.size;
    if (free > 0 && !this.isStopping)
      for (const endpointId of await leases.take(clock.now(), free, [...this.lanes.keys()])) this.open(endpointId);
    if (performance.now() - this.sweptAtMs < SWEEP_EVERY_MS) return;
    this.sweptAtMs = performance.now();
    await tries.sweep(clock.now());
  }

  /** A lane that was left is looked at again at once: its turn may have ended before its webhooks did. */
  private open(endpointId: Uuid): void {
    const lane = this.parts.lane.work(endpointId, this.ending.signal).finally(() => {
      this.lanes.delete(endpointId);
      this.rouse();
    });
    this.lanes.set(endpointId, lane);
  }

  private async renew(): Promise<void> {
    if (this.lanes.size > 0)
      await this.parts.leases
        .renew([...this.lanes.keys()])
        .catch((fault: Error) => this.log.warn(`leases were not renewed: ${fault.message}`));
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_MS);
      this.rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
