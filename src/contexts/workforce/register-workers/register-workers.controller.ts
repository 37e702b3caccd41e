import { Body, Controller, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/audience.decorator';
import { found, granted, Refused } from '../../../http/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { checkResidentId, normaliseResidentId, readResidentId } from '../../../kernel/identifiers/resident-id';
import { refuse, Refusal } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { RegisterWorkerBody } from './register-workers.dto';
import { RegisteredWorker, RegisterWorkersCommand } from './register-workers.handler';

@ApiTags('workers')
@Controller('v1/workers')
export class RegisterWorkersController {
  constructor(private readonly commands: CommandBus, @Inject(CLOCK) private readonly clock: Clock) {}

  @Post()
  @AudienceOf('enterprise')
  async register(@Body() body: RegisterWorkerBody, @CalledBy() { tenant }: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const { name, idNumber, phone, employeeNo } = body;
    const fault = checkResidentId(idNumber, todayOf(this.clock));
    if (fault) throw new Refused(refuse('ID_NUMBER_INVALID', { reason: fault }));
    const { bornOn, sex } = readResidentId(idNumber);
    const details = { name, idType: body.idType ?? 'RESIDENT_ID', idNumber: normaliseResidentId(idNumber), birthDay: bornOn, sex, phone };
    const command = new RegisterWorkersCommand(found(tenant), [{ details, employeeNo: employeeNo ?? null, source: null }], envelope);
    const [worker] = granted<readonly RegisteredWorker[]>(await this.commands.execute<RegisterWorkersCommand, readonly RegisteredWorker[] | Refusal>(command));
    return created(`/v1/workers/${worker!.workerId}`, worker!.outcome, { id: worker!.workerId });
  }
}
