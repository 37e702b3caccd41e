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
import { filingApplication } from '../filing-application';
import { Jurisdiction } from '../jurisdiction.provider';
import { GrantApplicationBody } from './grant-application.dto';
import { GrantApplicationCommand } from './grant-application.handler';

@ApiTags('filing-applications')
@Controller('v1/filing-applications/:id/grants')
export class GrantApplicationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly jurisdiction: Jurisdiction,
  ) {}

  /** Makes the filing, under the institution code and with the receipt number given. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(filingApplication)
  async grant(
    @Param('id', IdPipe) applicationId: Uuid,
    @Body() body: GrantApplicationBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.jurisdiction.application(applicationId, caller);
    const filingId = this.ids.of('filing', body.institutionCode);
    const { institutionCode, receiptNo, validFrom, validTo } = body;
    const intent = { applicationId, filingId, institutionCode, receiptNo, validFrom, validTo: validTo ?? null };
    const outcome = await this.commands.execute<GrantApplicationCommand, Outcome>(
      new GrantApplicationCommand(intent, { ...envelope, tenants: [enterpriseId] }),
    );
    return created(`/v1/filings/${filingId}`, outcome, { id: filingId, applicationId, enterpriseId });
  }
}
