import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { candidacy } from '../candidacy';
import { RecordScoreBody } from './record-score.dto';
import { RecordScoreCommand } from './record-score.handler';

@ApiTags('candidacies')
@Controller('v1/candidacies/:id/scores')
export class RecordScoreController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @NeedsIfMatch(candidacy)
  @AudienceOf('enterprise')
  async record(
    @Param('id', IdPipe) candidacyId: Uuid,
    @Body() { part, score }: RecordScoreBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const intent = { candidacyId, enterpriseId: found(tenant), part, score };
    return created(`/v1/candidacies/${candidacyId}`, await this.commands.execute(new RecordScoreCommand(intent, envelope)), {
      id: candidacyId,
    });
  }
}
