import { Controller, Param, Post } from '@nestjs/common';
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
import { filing } from '../filing-record';
import { RequestRenewalCommand } from './request-renewal.handler';

@ApiTags('filings')
@Controller('v1/filings/:id/renewals')
export class RequestRenewalController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** Within the window before the last day. */
  @Post()
  @AudienceOf('enterprise')
  @NeedsIfMatch(filing)
  async request(@Param('id', IdPipe) filingId: Uuid, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const renewalId = this.ids.ofCommand(envelope.commandId, 'renewal');
    const intent = { filingId, enterpriseId: found(caller.tenant), renewalId };
    const outcome = await this.commands.execute<RequestRenewalCommand, Outcome>(new RequestRenewalCommand(intent, envelope));
    return created(`/v1/filings/${filingId}`, outcome, { id: renewalId, filingId, state: 'REQUESTED' });
  }
}
