import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, ByRole, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { candidacy } from '../candidacy';
import { ConfirmCorrectionCommand } from './confirm-correction.handler';

@ApiTags('candidacies')
@Controller('v1/candidacies/:id/corrections/:correctionId/confirmations')
export class ConfirmCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  /** The second person. After it the results are submitted and approved again. */
  @Post()
  @NeedsIfMatch(candidacy)
  @AudienceOf('enterprise')
  @ByRole('approver')
  async confirm(
    @Param('id', IdPipe) candidacyId: Uuid,
    @Param('correctionId', IdPipe) correctionId: Uuid,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new ConfirmCorrectionCommand({ candidacyId, correctionId, enterpriseId: found(tenant) }, envelope);
    return created(`/v1/candidacies/${candidacyId}`, await this.commands.execute<ConfirmCorrectionCommand, Outcome>(command), {
      id: correctionId,
      candidacyId,
      state: 'CONFIRMED',
    });
  }
}
