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
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { candidacy } from '../candidacy';
import { ProposeCorrectionBody } from './propose-correction.dto';
import { ProposeCorrectionCommand } from './propose-correction.handler';

@ApiTags('candidacies')
@Controller('v1/candidacies/:id/corrections')
export class ProposeCorrectionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** The first of two persons; the mark stands as it is until the second confirms. */
  @Post()
  @NeedsIfMatch(candidacy)
  @AudienceOf('enterprise')
  async propose(
    @Param('id', IdPipe) candidacyId: Uuid,
    @Body() body: ProposeCorrectionBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { part, score, reasonCode, objectionId } = body;
    const correctionId = this.ids.ofCommand(envelope.commandId, 'correction');
    const intent = { candidacyId, correctionId, enterpriseId: found(tenant), part, score, reasonCode, objectionId: objectionId ?? null };
    const outcome = await this.commands.execute<ProposeCorrectionCommand, Outcome>(new ProposeCorrectionCommand(intent, envelope));
    return created(`/v1/candidacies/${candidacyId}`, outcome, { id: correctionId, candidacyId, state: 'AWAITING_SECOND_PERSON' });
  }
}
