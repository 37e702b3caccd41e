import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../access/caller';
import { accepted, Answer } from '../http/answers/answer';
import { KeepsNoPast } from '../http/requests/as-of.decorator';
import { AudienceOf, CalledBy, Envelope } from '../http/edge/audience.decorator';
import { Cursors, DEFAULT_PAGE } from '../http/lists/cursors.provider';
import { IdPipe } from '../http/requests/id.pipe';
import { found, granted, problem } from '../http/problems/refused';
import { Clock, CLOCK } from '../kernel/clock';
import type { Uuid } from '../kernel/uuid';
import type { CommandEnvelope } from '../ledger/command-envelope';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { Dispatcher } from './dispatcher.provider';
import { OwnedEndpoints } from './owned-endpoints.provider';
import { Replays } from './replays.provider';
import { TestDelivery } from './test-delivery.provider';
import { TryLog } from './try-log.query';
import { succeeded } from './webhook-try';
import { tryView } from './webhook-view';
import { ReplayWebhooksBody, WebhookDeliveriesQuery } from './webhooks.dto';

const CREATED = 201;
const FIRST = '0';

/** What became of webhooks. */
@ApiTags('webhooks')
@KeepsNoPast('A log of work; what the webhooks told has both axes where it is read')
@Controller('v1/webhook-endpoints/:id')
export class WebhookDeliveriesController {
  constructor(
    private readonly owned: OwnedEndpoints,
    private readonly log: TryLog,
    private readonly tests: TestDelivery,
    private readonly replaying: Replays,
    private readonly dispatcher: Dispatcher,
    private readonly cursors: Cursors,
    private readonly ids: DerivedIds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every try, in the order in which they began: when, what was answered, in how many milliseconds, and the first KB of the answer. Kept for 30 days. */
  @Get('deliveries')
  @AudienceOf('enterprise', 'payroll', 'admin')
  async deliveries(
    @Param('id', IdPipe) endpointId: Uuid,
    @Query() { eventId, limit, cursor }: WebhookDeliveriesQuery,
    @CalledBy() caller: Caller,
  ): Promise<object> {
    found(await this.owned.find(endpointId, caller));
    const asked = { list: 'webhook-tries', endpointId, eventId };
    const size = Number(limit ?? DEFAULT_PAGE);
    const after = cursor === undefined ? FIRST : this.cursors.read(cursor, asked)[0]!;
    const tries = await this.log.page({ endpointId, eventId, after, limit: size + 1 });
    const items = tries.slice(0, size);
    return { items: items.map(tryView), nextCursor: tries.length > size ? this.cursors.give([items.at(-1)!.tryNo], asked) : null };
  }

  /** Sends cn.skills.webhook.test.v1 at once and says what came of it, also to an endpoint that is switched off. Tried once; nothing follows from it. */
  @Post('test-deliveries')
  @AudienceOf('enterprise', 'payroll', 'admin')
  async test(
    @Param('id', IdPipe) endpointId: Uuid,
    @CalledBy() caller: Caller,
    @Envelope() { commandId }: CommandEnvelope,
  ): Promise<Answer> {
    const endpoint = granted(await this.owned.one(endpointId, caller));
    const webhookId = this.ids.ofCommand(commandId, 'webhook-test');
    const outcome = await this.tests.send(endpoint, webhookId);
    if (!outcome) throw problem('OVERLOADED');
    const { status, fault, milliseconds, answer } = outcome;
    return new Answer(CREATED, {}, { webhookId, succeeded: succeeded(outcome), status, fault, milliseconds, answer });
  }

  /** Sends again what stands in the feed between two positions, both included, of the types that the endpoint is told of; each with the id that it had. */
  @Post('replays')
  @AudienceOf('enterprise', 'payroll', 'admin')
  async replay(
    @Param('id', IdPipe) endpointId: Uuid,
    @Body() { fromPosition, toPosition }: ReplayWebhooksBody,
    @CalledBy() caller: Caller,
  ): Promise<Answer> {
    const endpoint = granted(await this.owned.one(endpointId, caller));
    const { webhooks } = granted(
      await this.replaying.ask(endpoint, { fromPosition: BigInt(fromPosition), toPosition: BigInt(toPosition) }, this.clock.now()),
    );
    this.dispatcher.wake();
    return accepted(`/v1/webhook-endpoints/${endpointId}/deliveries`, { fromPosition, toPosition, webhooks });
  }
}
