import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { found, granted } from '../../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { Refusal } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { newWorker } from './new-worker';
import { RegisterWorkerBody } from './register-workers.dto';
import { NewWorker, RegisteredWorker, RegisterWorkersCommand } from './register-workers.handler';

@ApiTags('workers')
@Controller('v1/workers')
export class RegisterWorkersController {
  constructor(
    private readonly commands: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @AudienceOf('enterprise')
  async register(@Body() body: RegisterWorkerBody, @CalledBy() { tenant }: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const worker = granted<NewWorker>(newWorker(body, todayOf(this.clock)));
    const command = new RegisterWorkersCommand(found(tenant), [worker], envelope);
    const [registered] = granted<readonly RegisteredWorker[]>(
      await this.commands.execute<RegisterWorkersCommand, readonly RegisteredWorker[] | Refusal>(command),
    );
    return created(`/v1/workers/${registered!.workerId}`, registered!.outcome, { id: registered!.workerId });
  }
}
