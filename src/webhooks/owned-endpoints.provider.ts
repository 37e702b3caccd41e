import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller';
import { found, problem } from '../http/problems/refused';
import { Clock, CLOCK } from '../kernel/clock';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { OLD_SECRET_HOURS, WebhookEndpoints } from './endpoints.provider';
import { TARGETS_MAY_BE_INNER } from './inner-networks';
import { targetOf } from './target-policy';
import { ToldEvents } from './told-events';
import { enterpriseFor, reachOf } from './webhook-access';
import type { WebhookEndpoint } from './webhook-endpoint';
import type { RegisterWebhookBody } from './webhooks.dto';
import type { WebhookRefusal } from './webhooks.refusals';

/** Endpoints as far as a caller's own go. */
@Injectable()
export class OwnedEndpoints {
  constructor(
    private readonly endpoints: WebhookEndpoints,
    private readonly told: ToldEvents,
    private readonly ids: DerivedIds,
    @Inject(TARGETS_MAY_BE_INNER) private readonly intoInner: boolean,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async register(
    { url, types, enterpriseId }: RegisterWebhookBody,
    caller: Caller,
    commandId: Uuid,
  ): Promise<WebhookEndpoint | Refusal<WebhookRefusal>> {
    const of = this.enterpriseOf(caller, enterpriseId);
    if (isRefusal(of)) return of;
    const target = targetOf(url, this.intoInner);
    if (typeof target === 'string') return refuse('WEBHOOK_URL_UNFIT', { fault: target });
    const unknown = this.told.unknownType(types);
    if (unknown !== undefined) throw problem('FEED_TYPE_UNKNOWN', { type: unknown });
    const head = (await this.told.heads([of.enterpriseId])).get(of.enterpriseId) ?? 0n;
    const endpointId = this.ids.ofCommand(commandId, 'webhook-endpoint');
    return this.endpoints.register({
      endpointId,
      enterpriseId: of.enterpriseId,
      url: target.url.href,
      types,
      seed: commandId,
      createdBy: caller.keyId,
      takenUpTo: head,
      at: this.clock.now(),
    });
  }

  enterpriseOf(caller: Caller, named: Uuid | undefined): { readonly enterpriseId: Uuid } | Refusal<'WEBHOOK_ENTERPRISE_UNCLEAR'> {
    const enterpriseId = enterpriseFor(caller, named);
    return enterpriseId === undefined ? refuse('WEBHOOK_ENTERPRISE_UNCLEAR') : { enterpriseId };
  }

  async find(endpointId: Uuid, caller: Caller): Promise<WebhookEndpoint | null> {
    const reach = reachOf(caller);
    return reach === undefined ? null : this.endpoints.find(endpointId, reach);
  }

  /** One that can still be changed. @throws Refused NOT_FOUND where the caller has none of this id */
  async one(endpointId: Uuid, caller: Caller): Promise<WebhookEndpoint | Refusal<'WEBHOOK_ENDPOINT_ENDED'>> {
    const endpoint = found(await this.find(endpointId, caller));
    return endpoint.state === 'ENDED' ? refuse('WEBHOOK_ENDPOINT_ENDED') : endpoint;
  }

  async rotate(
    endpointId: Uuid,
    caller: Caller,
    commandId: Uuid,
  ): Promise<{ readonly secret: string; readonly oldSecretHours: number } | Refusal<WebhookRefusal>> {
    const endpoint = await this.one(endpointId, caller);
    if (isRefusal(endpoint)) return endpoint;
    const secret = await this.endpoints.rotate(endpointId, commandId);
    return isRefusal(secret) ? secret : { secret, oldSecretHours: OLD_SECRET_HOURS };
  }
}
