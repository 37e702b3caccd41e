import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { found } from '../../../http/problems/refused';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { OpenCohortBody } from './open-cohort.dto';
import { OpenCohortCommand } from './open-cohort.handler';

@ApiTags('mentor agreements')
@Controller('v1/cohorts')
export class OpenCohortController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  @Post()
  @AudienceOf('enterprise')
  async open(
    @Body() { schoolCode, ...body }: OpenCohortBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const id = this.ids.of('cohort', envelope.commandId);
    const intent = { cohortId: id, enterpriseId: found(caller.tenant), ...body, schoolCode: schoolCode ?? null };
    const outcome = await this.commands.execute<OpenCohortCommand, Outcome>(new OpenCohortCommand(intent, envelope));
    return created(`/v1/cohorts/${id}`, outcome, { id, ...body, schoolCode: intent.schoolCode });
  }
}
