import { Body, Controller, Headers, HttpCode, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { carriedOut } from '../../../http/requests/bulk-items';
import { ItemAnswers, ItemOutcome } from '../../../http/answers/item-answers.provider';
import { found, granted } from '../../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { isRefusal, Refusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { newWorker } from './new-worker';
import { RegisterWorkersBody, WorkerItemBody } from './register-workers.dto';
import { NewWorker, RegisteredWorker, RegisterWorkersCommand } from './register-workers.handler';

const OK = 200;

@ApiTags('workers')
@Controller('v1/worker-registrations')
export class RegisterManyWorkersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly answers: ItemAnswers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Many workers in one call, a result for each: a wrong one does not hold up the others. */
  @Post()
  @HttpCode(OK)
  @AudienceOf('enterprise')
  async register(
    @Body() { items }: RegisterWorkersBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
    @Headers('accept-language') language?: string,
  ): Promise<Answer> {
    const results = await carriedOut(items, (own) => this.registerEach(found(tenant), own, envelope));
    return new Answer(
      OK,
      {},
      {
        items: await Promise.all(
          results.map((result, index) =>
            this.answers.of(items[index]!.itemKey, isRefusal(result) ? result : itemOutcome(result), language),
          ),
        ),
      },
    );
  }

  private async registerEach(
    enterpriseId: Uuid,
    items: readonly WorkerItemBody[],
    envelope: CommandEnvelope,
  ): Promise<readonly (RegisteredWorker | Refusal)[]> {
    const asked = items.map((item, index) => this.workerOf(item, index, envelope));
    const command = new RegisterWorkersCommand(
      enterpriseId,
      asked.flatMap((worker) => (isRefusal(worker) ? [] : [worker])),
      envelope,
    );
    const registered = granted<readonly RegisteredWorker[]>(
      await this.commands.execute<RegisterWorkersCommand, readonly RegisteredWorker[] | Refusal>(command),
    );
    let next = 0;
    return asked.map((worker) => (isRefusal(worker) ? worker : registered[next++]!));
  }

  /** A command of its own for each item, by its key or by its place in the call. */
  private workerOf(item: WorkerItemBody, index: number, { commandId }: CommandEnvelope): NewWorker | Refusal {
    const worker = newWorker(item, todayOf(this.clock));
    return isRefusal(worker) ? worker : { ...worker, commandId: this.ids.of('item', commandId, item.itemKey ?? `#${index}`) };
  }
}

const itemOutcome = ({ workerId, outcome }: RegisteredWorker): ItemOutcome => ({
  id: workerId,
  location: `/v1/workers/${workerId}`,
  outcome,
});
