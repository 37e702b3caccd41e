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
import { RefuseRenewalBody } from './refuse-renewal.dto';
import { RefuseRenewalCommand } from './refuse-renewal.handler';

@ApiTags('filings')
@Controller('v1/filings/:id/renewals/:renewalId/refusals')
export class RefuseRenewalController {
  constructor(
    private readonly commands: CommandBus,
    private readonly jurisdiction: Jurisdiction,
  ) {}

  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(filing)
  async refuse(
    @Param('id', IdPipe) filingId: Uuid,
    @Param('renewalId', IdPipe) renewalId: Uuid,
    @Body() body: RefuseRenewalBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.jurisdiction.filing(filingId, caller);
    const intent = { filingId, renewalId, ...body };
    const outcome = await this.commands.execute<RefuseRenewalCommand, Outcome>(
      new RefuseRenewalCommand(intent, { ...envelope, tenants: [enterpriseId] }),
    );
    return created(`/v1/filings/${filingId}`, outcome, { id: renewalId, filingId, state: 'REFUSED' });
  }
}
