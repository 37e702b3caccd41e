import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { Remarks } from '../../../people/remarks.provider';
import { filing } from '../filing-record';
import { Jurisdiction } from '../jurisdiction.provider';
import { ProposeCancellationBody } from './propose-cancellation.dto';
import { ProposeCancellationCommand } from './propose-cancellation.handler';

@ApiTags('filings')
@Controller('v1/filings/:id/cancellations')
export class ProposeCancellationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly jurisdiction: Jurisdiction,
    private readonly remarks: Remarks,
  ) {}

  /** The first of two persons; the filing goes on. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(filing)
  async propose(
    @Param('id', IdPipe) filingId: Uuid,
    @Body() body: ProposeCancellationBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.jurisdiction.filing(filingId, caller);
    const { remark, refilingBan, ...paper } = body;
    const cancellationId = this.ids.ofCommand(envelope.commandId, 'cancellation');
    const intent = {
      filingId,
      cancellationId,
      ...paper,
      withBan: refilingBan,
      scoreCardId: null,
      remark: await this.remarks.keep(remark, envelope),
    };
    const outcome = await this.commands.execute<ProposeCancellationCommand, Outcome>(
      new ProposeCancellationCommand(intent, { ...envelope, tenants: [enterpriseId] }),
    );
    return created(`/v1/filings/${filingId}`, outcome, { id: cancellationId, filingId, state: 'AWAITING_SECOND_PERSON' });
  }
}
