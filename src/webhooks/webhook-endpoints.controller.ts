import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../access/caller';
import { Answer } from '../http/answers/answer';
import { KeepsNoPast } from '../http/requests/as-of.decorator';
import { AudienceOf, CalledBy, Envelope } from '../http/edge/audience.decorator';
import { IdPipe } from '../http/requests/id.pipe';
import { found, granted } from '../http/problems/refused';
import { Clock, CLOCK } from '../kernel/clock';
import type { Uuid } from '../kernel/uuid';
import type { CommandEnvelope } from '../ledger/command-envelope';
import { Dispatcher } from './dispatcher.provider';
import { WebhookEndpoints } from './endpoints.provider';
import { OwnedEndpoints } from './owned-endpoints.provider';
import { TryLog } from './try-log.query';
import { endpointView, standingView } from './webhook-view';
import { RegisterWebhookBody, WebhookEndpointsQuery } from './webhooks.dto';

const CREATED = 201;

/** Where an enterprise has webhooks sent. */
@ApiTags('webhooks')
@KeepsNoPast('Settings and work under way, no facts of the ledger')
@Controller('v1/webhook-endpoints')
export class WebhookEndpointsController {
  constructor(
    private readonly owned: OwnedEndpoints,
    private readonly endpoints: WebhookEndpoints,
    private readonly log: TryLog,
    private readonly dispatcher: Dispatcher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** From now on the enterprise's events of these types are sent there, each once at least. The secret is shown in this answer alone. */
  @Post()
  @AudienceOf('enterprise', 'admin')
  async register(
    @Body() body: RegisterWebhookBody,
    @CalledBy() caller: Caller,
    @Envelope() { commandId }: CommandEnvelope,
  ): Promise<Answer> {
    const endpoint = granted(await this.owned.register(body, caller, commandId));
    return new Answer(
      CREATED,
      { location: `/v1/webhook-endpoints/${endpoint.endpointId}` },
      { ...endpointView(endpoint), secret: this.endpoints.secretOf(endpoint.endpointId, commandId) },
    );
  }

  /** Those that have not ended, in the order in which they were registered. */
  @Get()
  @AudienceOf('enterprise', 'payroll', 'admin')
  async list(@Query() { enterpriseId }: WebhookEndpointsQuery, @CalledBy() caller: Caller): Promise<object> {
    const of = granted(this.owned.enterpriseOf(caller, enterpriseId));
    return { items: (await this.endpoints.ofEnterprise(of.enterpriseId)).map(endpointView) };
  }

  /** With how many webhooks wait or were given up, and what came of the last try. */
  @Get(':id')
  @AudienceOf('enterprise', 'payroll', 'admin')
  async one(@Param('id', IdPipe) endpointId: Uuid, @CalledBy() caller: Caller): Promise<object> {
    return this.shown(endpointId, caller);
  }

  /** Nothing is sent until it is resumed; what comes meanwhile waits in the feed. */
  @Post(':id/suspensions')
  @AudienceOf('enterprise', 'admin')
  async suspend(@Param('id', IdPipe) endpointId: Uuid, @CalledBy() caller: Caller): Promise<Answer> {
    await this.endpoints.switchOff(granted(await this.owned.one(endpointId, caller)).endpointId, this.clock.now());
    return new Answer(CREATED, {}, await this.shown(endpointId, caller));
  }

  /** After a suspension, after it answered 410, or where it was failing: everything that waits is sent. */
  @Post(':id/resumptions')
  @AudienceOf('enterprise', 'admin')
  async resume(@Param('id', IdPipe) endpointId: Uuid, @CalledBy() caller: Caller): Promise<Answer> {
    await this.endpoints.resume(granted(await this.owned.one(endpointId, caller)).endpointId, this.clock.now());
    this.dispatcher.wake();
    return new Answer(CREATED, {}, await this.shown(endpointId, caller));
  }

  /** For ever; what waits is not sent any more. */
  @Post(':id/endings')
  @AudienceOf('enterprise', 'admin')
  async end(@Param('id', IdPipe) endpointId: Uuid, @CalledBy() caller: Caller): Promise<Answer> {
    await this.endpoints.end(granted(await this.owned.one(endpointId, caller)).endpointId, this.clock.now());
    return new Answer(CREATED, {}, await this.shown(endpointId, caller));
  }

  /** A new secret, shown in this answer alone; the one before signs beside it for another 24 hours. */
  @Post(':id/secret-rotations')
  @AudienceOf('enterprise', 'admin')
  async rotate(
    @Param('id', IdPipe) endpointId: Uuid,
    @CalledBy() caller: Caller,
    @Envelope() { commandId }: CommandEnvelope,
  ): Promise<Answer> {
    const rotated = granted(await this.owned.rotate(endpointId, caller, commandId));
    return new Answer(CREATED, {}, { id: endpointId, ...rotated });
  }

  private async shown(endpointId: Uuid, caller: Caller): Promise<object> {
    const endpoint = found(await this.owned.find(endpointId, caller));
    return standingView(endpoint, await this.log.standing(endpointId), await this.log.last(endpointId));
  }
}
