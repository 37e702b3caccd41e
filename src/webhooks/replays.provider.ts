import { problem } from '../http/problems/refused';
import type { Instant } from '../kernel/instant';
import { type Refusal, refuse } from '../kernel/refusal';
import type { Span, TakeUp } from './take-up.provider';
import type { ToldEvents } from './told-events';
import type { WebhookEndpoint } from './webhook-endpoint';
import type { WebhookRefusal } from './webhooks.refusals';

/** Positions of one replay: one transaction of some seconds at most. */
export const MAX_REPLAYED = 5_000;

/** Webhooks that are wanted again. */
export class Replays {
  constructor(
    private readonly takeUp: TakeUp,
    private readonly told: ToldEvents,
  ) {}

  async ask(endpoint: WebhookEndpoint, span: Span, now: Instant): Promise<{ readonly webhooks: number } | Refusal<WebhookRefusal>> {
    const { fromPosition, toPosition } = span;
    if (toPosition < fromPosition) return refuse('WEBHOOK_REPLAY_REVERSED', { from: String(fromPosition), to: String(toPosition) });
    if (toPosition - fromPosition >= MAX_REPLAYED) return refuse('WEBHOOK_REPLAY_TOO_LONG', { limit: MAX_REPLAYED });
    const head = (await this.told.heads([endpoint.enterpriseId])).get(endpoint.enterpriseId) ?? 0n;
    if (toPosition > head) throw problem('FEED_POSITION_AHEAD', { from: String(toPosition), last: String(head) });
    return { webhooks: await this.takeUp.replay(endpoint, span, now) };
  }
}
