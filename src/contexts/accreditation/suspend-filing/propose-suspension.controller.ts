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
import { ProposeSuspensionBody } from './propose-suspension.dto';
import { ProposeSuspensionCommand } from './propose-suspension.handler';

@ApiTags('filings')
@Controller('v1/filings/:id/suspensions')
export class ProposeSuspensionController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly jurisdiction: Jurisdiction,
    private readonly remarks: Remarks,
  ) {}

  /** The first of two persons; nothing is suspended yet. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(filing)
  async propose(
    @Param('id', IdPipe) filingId: Uuid,
    @Body() body: ProposeSuspensionBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.jurisdiction.filing(filingId, caller);
    const { remark, rows, fromOn, ...paper } = body;
    const suspensionId = this.ids.ofCommand(envelope.commandId, 'suspension');
    const intent = {
      filingId,
      suspensionId,
      ...paper,
      rows: rows ?? null,
      fromOn: fromOn ?? body.decidedOn,
      scoreCardId: null,
      remark: await this.remarks.keep(remark, envelope),
    };
    const outcome = await this.commands.execute<ProposeSuspensionCommand, Outcome>(
      new ProposeSuspensionCommand(intent, { ...envelope, tenants: [enterpriseId] }),
    );
    return created(`/v1/filings/${filingId}`, outcome, {
      id: suspensionId,
      filingId,
      state: 'AWAITING_SECOND_PERSON',
      fromOn: intent.fromOn,
    });
  }
}
