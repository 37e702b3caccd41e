import { Logger } from '@nestjs/common';
import type { Clock } from '../kernel/clock';
import type { Uuid } from '../kernel/uuid';
import type { WebhookEndpoints } from './endpoints.provider';
import type { WebhookLeases } from './leases.provider';
import type { Changed, DueWebhook, WebhookTries } from './tries.provider';
import { signedMessage } from './webhook-message.hash';
import { Interrupted, type WebhookSender } from './webhook-sender.provider';
import { succeeded, type TryOutcome } from './webhook-try';

/** How long one endpoint is sent to before those that wait for a lane have their turn: with its last try some 20 s at most. */
const TURN_MS = 5_000;

export interface LaneParts {
  readonly endpoints: WebhookEndpoints;
  readonly tries: WebhookTries;
  readonly leases: WebhookLeases;
  readonly sender: WebhookSender;
  readonly clock: Clock;
  /** Real time, for the stamp that a receiver compares with its own. */
  readonly nowMs: () => number;
}
const unlessInterrupted = (sending: Promise<TryOutcome>): Promise<TryOutcome | undefined> =>
  sending.catch((fault: Error) => {
    if (fault instanceof Interrupted) return undefined;
    throw fault;
  });

interface Way {
  readonly url: string;
  readonly secrets: readonly string[];
}
/** Tries of this process, by what came of them. */
export interface Tally {
  succeeded: number;
  failed: number;
}

/** Sends to one endpoint, one webhook after the other, for as long as this process holds it. */
export class Lane {
  readonly tally: Tally = { succeeded: 0, failed: 0 };
  private readonly log = new Logger('webhooks');

  constructor(private readonly parts: LaneParts) {}

  async work(endpointId: Uuid, stop: AbortSignal): Promise<void> {
    try {
      const way = await this.wayTo(endpointId);
      for (const ends = performance.now() + TURN_MS; performance.now() < ends && !stop.aborted; ) {
        const due = await this.parts.tries.next(endpointId, this.parts.clock.now());
        if (!due || !way || !(await this.tried(due, way, stop))) break;
      }
      await this.parts.leases.release(endpointId);
    } catch (fault) {
      // Nothing is lost: what was sent without being written down is sent again. Left to its lease, it is looked at again in some seconds and not at once.
      this.log.warn(`webhooks of ${endpointId} wait: ${(fault as Error).message}`);
    }
  }

  /** Read once for a turn: an address never changes, and a secret that was rotated meanwhile is good for another day. */
  private async wayTo(endpointId: Uuid): Promise<Way | undefined> {
    const [endpoint, secrets] = await Promise.all([
      this.parts.endpoints.find(endpointId, null),
      this.parts.endpoints.liveSecrets(endpointId),
    ]);
    return endpoint && secrets.length > 0 ? { url: endpoint.url, secrets } : undefined;
  }

  /** False where the endpoint is another process's by now, or was ended. */
  private async tried(due: DueWebhook, { url, secrets }: Way, stop: AbortSignal): Promise<boolean> {
    const {
      tries,
      leases: { holder },
      sender,
      clock,
      nowMs,
    } = this.parts;
    const tryNo = await tries.begin(due, holder, clock.now());
    if (tryNo === undefined) return false;
    const outcome = await unlessInterrupted(sender.send(url, signedMessage(secrets, due.eventId, due.body, nowMs()), stop));
    if (!outcome) return false;
    this.tally[succeeded(outcome) ? 'succeeded' : 'failed'] += 1;
    const changed = await tries.end(tryNo, due, { holder, outcome, now: clock.now(), chance: Math.random() });
    if (changed) this.tell(due.endpointId, changed);
    return changed !== null;
  }

  /** Whoever runs the service hears it too: an owner who reads no API is told by them. */
  private tell(endpointId: Uuid, { before, after: { endpoint, delivery } }: Changed): void {
    if (endpoint.state !== before.state)
      this.log.warn(
        `webhook endpoint ${endpointId} is ${endpoint.state}${endpoint.stateReason ? ` (${endpoint.stateReason})` : ''}, it was ${before.state}`,
      );
    if (delivery.state === 'GIVEN_UP') this.log.warn(`a webhook to endpoint ${endpointId} was given up after ${delivery.tries} tries`);
  }
}
