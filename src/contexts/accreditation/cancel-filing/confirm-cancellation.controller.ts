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
import { ConfirmCancellationCommand } from './confirm-cancellation.handler';

@ApiTags('filings')
@Controller('v1/filings/:id/cancellations/:cancellationId/confirmations')
export class ConfirmCancellationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly jurisdiction: Jurisdiction,
  ) {}

  /** The second of two persons; takes effect at once. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(filing)
  async confirm(
    @Param('id', IdPipe) filingId: Uuid,
    @Param('cancellationId', IdPipe) cancellationId: Uuid,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.jurisdiction.filing(filingId, caller);
    const command = new ConfirmCancellationCommand({ filingId, cancellationId }, { ...envelope, tenants: [enterpriseId] });
    const outcome = await this.commands.execute<ConfirmCancellationCommand, Outcome>(command);
    return created(`/v1/filings/${filingId}`, outcome, { id: cancellationId, filingId, state: 'CANCELLED' });
  }
}
