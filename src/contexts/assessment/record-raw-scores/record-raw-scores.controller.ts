import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome, Receipt } from '../../../ledger/receipt';
import { candidacy } from '../candidacy';
import { CandidacyEvent, ScoreRecorded } from '../candidacy.events';
import { factIn } from '../fact-in';
import { scoreText } from '../marks/score';
import { RecordRawScoresBody } from './record-raw-scores.dto';
import { RecordRawScoresCommand } from './record-raw-scores.handler';

@ApiTags('candidacies')
@Controller('v1/candidacies/:id/raw-scores')
export class RecordRawScoresController {
  constructor(private readonly commands: CommandBus) {}

  /** What each assessor gave; the mark is their mean, rounded half up to a tenth, once. */
  @Post()
  @NeedsIfMatch(candidacy)
  @AudienceOf('enterprise')
  async record(
    @Param('id', IdPipe) candidacyId: Uuid,
    @Body() body: RecordRawScoresBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const scores = body.scores.map(({ examinerId, score }) => ({ examinerId, score }));
    const command = new RecordRawScoresCommand(
      { candidacyId, enterpriseId: found(tenant), part: body.part, sittingId: body.sittingId, scores },
      envelope,
    );
    const receipt = granted<Receipt<CandidacyEvent>>(
      await this.commands.execute<RecordRawScoresCommand, Outcome<string, CandidacyEvent>>(command),
    );
    const scored = factIn(receipt.events, ScoreRecorded);
    return created(`/v1/candidacies/${candidacyId}`, receipt, {
      id: candidacyId,
      part: body.part,
      score: scored && scoreText(scored.tenths),
    });
  }
}
