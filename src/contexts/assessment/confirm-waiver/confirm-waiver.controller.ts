import { Body, Controller, Param, Post } from '@nestjs/common';
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
import { ConfirmWaiverBody } from './confirm-waiver.dto';
import { ConfirmWaiverCommand } from './confirm-waiver.handler';

@ApiTags('candidacies')
@Controller('v1/candidacies/:id/waivers/:waiverId/confirmations')
export class ConfirmWaiverController {
  constructor(private readonly commands: CommandBus) {}

  /** The second person. With the waiver the candidate is admitted; everything that was not named was judged as ever. */
  @Post()
  @NeedsIfMatch(candidacy)
  @AudienceOf('enterprise')
  @ByRole('approver')
  async confirm(
    @Param('id', IdPipe) candidacyId: Uuid,
    @Param('waiverId', IdPipe) waiverId: Uuid,
    @Body() { approverWorkerId }: ConfirmWaiverBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new ConfirmWaiverCommand(
      { candidacyId, waiverId, enterpriseId: found(tenant), approverWorkerId: approverWorkerId ?? null },
      envelope,
    );
    return created(`/v1/candidacies/${candidacyId}`, await this.commands.execute<ConfirmWaiverCommand, Outcome>(command), {
      id: waiverId,
      candidacyId,
      state: 'GRANTED',
    });
  }
}
