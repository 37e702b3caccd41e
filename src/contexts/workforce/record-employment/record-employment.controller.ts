import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { ChoiceField, DayField, PatternField } from '../../../http/requests/fields.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { OwnWorkers } from '../own-workers.provider';
import { EMPLOYERS } from '../workforce.events';
import { RecordEmploymentCommand } from './record-employment.handler';

export class RecordEmploymentBody {
  @ChoiceField(EMPLOYERS, { description: 'OWN: here; ELSEWHERE: an earlier or parallel employer', example: 'OWN' })
  employer!: (typeof EMPLOYERS)[number];

  @PatternField(/^[1-8]-\d{2}-\d{2}-\d{2}$/, { example: '6-18-01-01' })
  occupationCode!: string;

  @DayField()
  fromOn!: Day;

  @DayField({ optional: true, description: 'The last day in post; absent while it goes on' })
  lastOn?: Day;
}

@ApiTags('workers')
@Controller('v1/workers/:id/employments')
export class RecordEmploymentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly workers: OwnWorkers,
  ) {}

  @Post()
  @AudienceOf('enterprise')
  async record(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() body: RecordEmploymentBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.workers.mustBeOf(caller, workerId);
    const { employer, occupationCode, fromOn, lastOn } = body;
    const spanId = this.ids.ofCommand(envelope.commandId, 'span');
    const intent = { workerId, spanId, employer, occupationCode, fromOn, lastOn: lastOn ?? null, source: null };
    return created(`/v1/workers/${workerId}`, await this.commands.execute(new RecordEmploymentCommand(intent, envelope)), {
      id: spanId,
      workerId,
    });
  }
}
