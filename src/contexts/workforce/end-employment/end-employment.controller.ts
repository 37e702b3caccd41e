import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { ChoiceField, DayField } from '../../../http/requests/fields.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { employment } from '../employment';
import { OwnWorkers } from '../own-workers.provider';
import { EMPLOYMENT_ENDINGS } from '../workforce.events';
import { EndEmploymentCommand } from './end-employment.handler';

export class EndEmploymentBody {
  @DayField({ description: 'The last day in post; it counts' })
  lastOn!: Day;

  @ChoiceField(EMPLOYMENT_ENDINGS, { example: 'RESIGNED' })
  reason!: (typeof EMPLOYMENT_ENDINGS)[number];
}

@ApiTags('workers')
@Controller('v1/workers/:id/employments/:spanId/endings')
export class EndEmploymentController {
  constructor(
    private readonly commands: CommandBus,
    private readonly workers: OwnWorkers,
  ) {}

  @Post()
  @AudienceOf('enterprise')
  @NeedsIfMatch(employment)
  async end(
    @Param('id', IdPipe) workerId: Uuid,
    @Param('spanId', IdPipe) spanId: Uuid,
    @Body() { lastOn, reason }: EndEmploymentBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.workers.mustBeOf(caller, workerId);
    const outcome = await this.commands.execute(new EndEmploymentCommand({ workerId, spanId, lastOn, reason }, envelope));
    return created(`/v1/workers/${workerId}`, outcome, { id: spanId, workerId });
  }
}
