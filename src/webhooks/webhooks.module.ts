import { DynamicModule, Global, Module } from '@nestjs/common';
import type { Pool } from 'pg';
import { Clock, CLOCK } from '../kernel/clock';
import type { KeyStore } from '../keys/key-store.port';
import { Dispatcher } from './dispatcher.provider';
import { WebhookEndpoints } from './endpoints.provider';
import { TARGETS_MAY_BE_INNER } from './inner-networks';
import { Lane } from './lane.provider';
import { WebhookLeases } from './leases.provider';
import { OwnedEndpoints } from './owned-endpoints.provider';
import { Replays } from './replays.provider';
import { machineNames, publicNames } from './resolved-names.provider';
import { TakeUp } from './take-up.provider';
import { TestDelivery } from './test-delivery.provider';
import { ToldEvents } from './told-events';
import { WebhookTries } from './tries.provider';
import { TryLog } from './try-log.query';
import { WebhookDeliveriesController } from './webhook-deliveries.controller';
import { WebhookEndpointsController } from './webhook-endpoints.controller';
import { WebhookFigures } from './webhook-figures.provider';
import { WebhookSender } from './webhook-sender.provider';

export interface WebhooksParts {
  readonly pool: Pool;
  readonly keys: KeyStore;
  /** WEBHOOK_INNER_NETWORKS. */
  readonly intoInner: boolean;
}

/** Webhooks by Standard Webhooks 1.0.0 (ADR 118 to 120). What is told comes from elsewhere (`ToldEvents`). */
@Global()
@Module({})
export class WebhooksModule {
  static of({ pool, keys: { secrets }, intoInner }: WebhooksParts): DynamicModule {
    const [endpoints, tries, leases] = [new WebhookEndpoints(pool, secrets), new WebhookTries(pool, secrets), new WebhookLeases(pool)];
    const sender = new WebhookSender(intoInner, intoInner ? machineNames : publicNames());
    const nowMs = Date.now;
    return {
      module: WebhooksModule,
      controllers: [WebhookEndpointsController, WebhookDeliveriesController],
      providers: [
        { provide: TARGETS_MAY_BE_INNER, useValue: intoInner },
        { provide: WebhookEndpoints, useValue: endpoints },
        { provide: TryLog, useValue: new TryLog(pool, secrets) },
        OwnedEndpoints,
        { provide: TakeUp, inject: [ToldEvents], useFactory: (told: ToldEvents) => new TakeUp(pool, told) },
        { provide: Replays, inject: [TakeUp, ToldEvents], useFactory: (takeUp: TakeUp, told: ToldEvents) => new Replays(takeUp, told) },
        {
          provide: TestDelivery,
          inject: [CLOCK],
          useFactory: (clock: Clock) => new TestDelivery({ endpoints, tries, sender, clock, nowMs }),
        },
        { provide: Lane, inject: [CLOCK], useFactory: (clock: Clock) => new Lane({ endpoints, tries, leases, sender, clock, nowMs }) },
        {
          provide: Dispatcher,
          inject: [TakeUp, Lane, CLOCK],
          useFactory: (takeUp: TakeUp, lane: Lane, clock: Clock) => new Dispatcher({ takeUp, leases, tries, lane, clock }),
        },
        { provide: WebhookFigures, inject: [Lane, CLOCK], useFactory: (lane: Lane, clock: Clock) => new WebhookFigures(pool, lane, clock) },
      ],
      exports: [WebhookEndpoints, WebhookFigures],
    };
  }
}
