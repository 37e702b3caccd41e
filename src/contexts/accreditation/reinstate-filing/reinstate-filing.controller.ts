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
import type { Outcome } from '../../../ledger/receipt';
import { filing } from '../filing-record';
import { Jurisdiction } from '../jurisdiction.provider';
import { ReinstateFilingBody } from './reinstate-filing.dto';
import { ReinstateFilingCommand } from './reinstate-filing.handler';

@ApiTags('filings')
@Controller('v1/filings/:id/reinstatements')
export class ReinstateFilingController {
  constructor(
    private readonly commands: CommandBus,
    private readonly jurisdiction: Jurisdiction,
  ) {}

  /** Lifts one suspension, once its rectification is closed. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(filing)
  async reinstate(
    @Param('id', IdPipe) filingId: Uuid,
    @Body() body: ReinstateFilingBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.jurisdiction.filing(filingId, caller);
    const intent = { filingId, ...body, fromOn: body.fromOn ?? body.decidedOn };
    const outcome = await this.commands.execute<ReinstateFilingCommand, Outcome>(
      new ReinstateFilingCommand(intent, { ...envelope, tenants: [enterpriseId] }),
    );
    return created(`/v1/filings/${filingId}`, outcome, { id: body.suspensionId, filingId, state: 'LIFTED', fromOn: intent.fromOn });
  }
}
