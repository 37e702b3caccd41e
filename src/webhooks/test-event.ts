import type { Instant } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';

export const TEST_TYPE = 'cn.skills.webhook.test.v1';

/** A CloudEvent that tells nothing but that webhooks arrive. It has no place in the feed. */
export const testEvent = ({
  eventId,
  endpointId,
  enterpriseId,
  at,
}: {
  readonly eventId: Uuid;
  readonly endpointId: Uuid;
  readonly enterpriseId: Uuid;
  readonly at: Instant;
}): string =>
  JSON.stringify({
    specversion: '1.0',
    id: eventId,
    source: `/tenants/${enterpriseId}`,
    type: TEST_TYPE,
    subject: `webhook-endpoints/${endpointId}`,
    time: at,
    datacontenttype: 'application/json',
    data: { enterpriseId, endpointId },
  });
