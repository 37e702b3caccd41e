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
import type { Outcome } from '../../../ledger/receipt';
import { filing } from '../filing-record';
import { WithdrawFilingBody } from './withdraw-filing.dto';
import { WithdrawFilingCommand } from './withdraw-filing.handler';

@ApiTags('filings')
@Controller('v1/filings/:id/withdrawals')
export class WithdrawFilingController {
  constructor(private readonly commands: CommandBus) {}

  /** With every batch brought to its end. */
  @Post()
  @AudienceOf('enterprise')
  @NeedsIfMatch(filing)
  async withdraw(
    @Param('id', IdPipe) filingId: Uuid,
    @Body() body: WithdrawFilingBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const intent = { filingId, enterpriseId: found(caller.tenant), reasonCode: body.reasonCode };
    const outcome = await this.commands.execute<WithdrawFilingCommand, Outcome>(new WithdrawFilingCommand(intent, envelope));
    return created(`/v1/filings/${filingId}`, outcome, { id: filingId, state: 'WITHDRAWN' });
  }
}
