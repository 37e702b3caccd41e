import { Injectable } from '@nestjs/common';
import { beijingDayOf } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';
import { type TroubledEndpoint, TroubledEndpoints } from '../read-models/work-list/troubled-endpoints.port';
import { WebhookEndpoints } from '../webhooks/endpoints.provider';

/** The owner of an endpoint that fails is told by another way than the webhook: in the list of what waits. */
@Injectable()
export class WebhooksInTrouble extends TroubledEndpoints {
  constructor(private readonly endpoints: WebhookEndpoints) {
    super();
  }

  async of(enterpriseId: Uuid): Promise<readonly TroubledEndpoint[]> {
    const troubled = await this.endpoints.troubled(enterpriseId);
    return troubled.map(({ endpointId, state, stateSince }) => ({
      endpointId,
      kind: state === 'FAILING' ? 'WEBHOOK_FAILING' : 'WEBHOOK_SWITCHED_OFF',
      since: beijingDayOf(stateSince),
    }));
  }
}
