import type { Clock } from '../kernel/clock';
import type { Uuid } from '../kernel/uuid';
import type { WebhookEndpoints } from './endpoints.provider';
import { TEST_TYPE, testEvent } from './test-event';
import type { WebhookTries } from './tries.provider';
import type { WebhookEndpoint } from './webhook-endpoint';
import { signedMessage } from './webhook-message.hash';
import type { WebhookSender } from './webhook-sender.provider';
import type { TryOutcome } from './webhook-try';

/** Tests under way in this process: each holds a request open for up to 15 s. */
export const MAX_TESTS = 16;

export interface TestParts {
  readonly endpoints: WebhookEndpoints;
  readonly tries: WebhookTries;
  readonly sender: WebhookSender;
  readonly clock: Clock;
  readonly nowMs: () => number;
}

/** One webhook that tells nothing, sent while the caller waits for what came of it. It is tried once, and nothing follows from it, neither for the endpoint nor for what waits. */
export class TestDelivery {
  private underWay = 0;

  constructor(private readonly parts: TestParts) {}

  /** Undefined where too many are under way already. */
  async send(endpoint: WebhookEndpoint, eventId: Uuid): Promise<TryOutcome | undefined> {
    if (this.underWay >= MAX_TESTS) return undefined;
    this.underWay += 1;
    try {
      return await this.sent(endpoint, eventId);
    } finally {
      this.underWay -= 1;
    }
  }

  private async sent({ endpointId, enterpriseId, url }: WebhookEndpoint, eventId: Uuid): Promise<TryOutcome> {
    const { endpoints, tries, sender, clock, nowMs } = this.parts;
    const at = clock.now();
    const secrets = await endpoints.liveSecrets(endpointId);
    const tryNo = await tries.beginTest({ endpointId, eventId, type: TEST_TYPE }, at);
    const outcome = await sender.send(
      url,
      signedMessage(secrets, eventId, testEvent({ eventId, endpointId, enterpriseId, at }), nowMs()),
      new AbortController().signal,
    );
    await tries.endTest(tryNo, endpointId, outcome);
    return outcome;
  }
}
