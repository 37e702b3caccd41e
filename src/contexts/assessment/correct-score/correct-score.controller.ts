import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/audience.decorator';
import { IdPipe } from '../../../http/id.pipe';
import { NeedsIfMatch } from '../../../http/if-match.decorator';
import { found } from '../../../http/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { candidacy } from '../candidacy';
import { CorrectScoreBody } from './correct-score.dto';
import { CorrectScoreCommand } from './correct-score.handler';

@ApiTags('candidacies')
@Controller('v1/candidacies/:id/corrections')
export class CorrectScoreController {
  constructor(private readonly commands: CommandBus) {}

  /** After it the results are submitted and approved again. */
  @Post()
  @NeedsIfMatch(candidacy)
  @AudienceOf('enterprise')
  async correct(@Param('id', IdPipe) candidacyId: Uuid, @Body() body: CorrectScoreBody, @CalledBy() { tenant }: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const { part, score, reasonCode, objectionId } = body;
    const intent = { candidacyId, enterpriseId: found(tenant), part, score, reasonCode, objectionId: objectionId ?? null };
    return created(`/v1/candidacies/${candidacyId}`, await this.commands.execute(new CorrectScoreCommand(intent, envelope)), { id: candidacyId });
  }
}
