import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { filing } from '../filing-record';
import { Jurisdiction } from '../jurisdiction.provider';
import { ConfirmSuspensionCommand } from './confirm-suspension.handler';

@ApiTags('filings')
@Controller('v1/filings/:id/suspensions/:suspensionId/confirmations')
export class ConfirmSuspensionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly jurisdiction: Jurisdiction,
  ) {}

  /** The second of two persons. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(filing)
  async confirm(
    @Param('id', IdPipe) filingId: Uuid,
    @Param('suspensionId', IdPipe) suspensionId: Uuid,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.jurisdiction.filing(filingId, caller);
    const command = new ConfirmSuspensionCommand({ filingId, suspensionId }, { ...envelope, tenants: [enterpriseId] });
    const outcome = await this.commands.execute<ConfirmSuspensionCommand, Outcome>(command);
    return created(`/v1/filings/${filingId}`, outcome, { id: suspensionId, filingId, state: 'SUSPENDED' });
  }
}
