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
import { CandidacyEvent, CommitteeDecided } from '../candidacy.events';
import { factIn } from '../fact-in';
import { DecideRecognitionBody } from './decide-recognition.dto';
import { DecideRecognitionCommand } from './decide-recognition.handler';

@ApiTags('direct-recognitions')
@Controller('v1/direct-recognitions/:id/committee-decisions')
export class DecideRecognitionController {
  constructor(private readonly commands: CommandBus) {}

  /** The vote is the outcome; two persons approve it and it is published, like any other. */
  @Post()
  @NeedsIfMatch(candidacy)
  @AudienceOf('enterprise')
  async decide(
    @Param('id', IdPipe) candidacyId: Uuid,
    @Body() body: DecideRecognitionBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { decidedOn, minutesSha256, objectionId } = body;
    const votes = body.votes.map(({ memberId, vote }) => ({ memberId, vote }));
    const command = new DecideRecognitionCommand(
      { candidacyId, enterpriseId: found(tenant), decidedOn, votes, minutesSha256, objectionId: objectionId ?? null },
      envelope,
    );
    const receipt = granted<Receipt<CandidacyEvent>>(
      await this.commands.execute<DecideRecognitionCommand, Outcome<string, CandidacyEvent>>(command),
    );
    const { isGranted, inFavour, against, abstained } = factIn(receipt.events, CommitteeDecided) ?? {};
    return created(`/v1/direct-recognitions/${candidacyId}`, receipt, { id: candidacyId, isGranted, inFavour, against, abstained });
  }
}
