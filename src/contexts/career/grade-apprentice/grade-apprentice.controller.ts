import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { GradeApprenticeBody } from './grade-apprentice.dto';
import { GradeApprenticeCommand } from './grade-apprentice.handler';

@ApiTags('workers')
@Controller('v1/workers/:id/apprentice-gradings')
export class GradeApprenticeController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @AudienceOf('enterprise')
  async grade(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() { extendedTo, ...body }: GradeApprenticeBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new GradeApprenticeCommand(
      { workerId, enterpriseId: found(caller.tenant), ...body, extendedTo: extendedTo ?? null },
      envelope,
    );
    const outcome = await this.commands.execute<GradeApprenticeCommand, Outcome>(command);
    return created(`/v1/workers/${workerId}`, outcome, { id: workerId, ...body, extendedTo: extendedTo ?? null });
  }
}
