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
import { GrantRenewalBody } from './grant-renewal.dto';
import { GrantRenewalCommand } from './grant-renewal.handler';

@ApiTags('filings')
@Controller('v1/filings/:id/renewals/:renewalId/grants')
export class GrantRenewalController {
  constructor(
    private readonly commands: CommandBus,
    private readonly jurisdiction: Jurisdiction,
  ) {}

  /** Where the conditions of the policy pack hold. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(filing)
  async grant(
    @Param('id', IdPipe) filingId: Uuid,
    @Param('renewalId', IdPipe) renewalId: Uuid,
    @Body() body: GrantRenewalBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.jurisdiction.filing(filingId, caller);
    const { receiptNo, validTo, payEvidence, notVisible } = body;
    const intent = { filingId, renewalId, receiptNo, validTo: validTo ?? null, ...(notVisible && { notVisible: { ...notVisible } }) };
    const command = new GrantRenewalCommand(intent, payEvidence ? { ...payEvidence } : null, { ...envelope, tenants: [enterpriseId] });
    const outcome = await this.commands.execute<GrantRenewalCommand, Outcome>(command);
    return created(`/v1/filings/${filingId}`, outcome, { id: renewalId, filingId, state: 'GRANTED' });
  }
}
