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
import { Remarks } from '../../../people/remarks.provider';
import { filingApplication } from '../filing-application';
import { Jurisdiction } from '../jurisdiction.provider';
import { ReturnApplicationBody } from './return-application.dto';
import { ReturnApplicationCommand } from './return-application.handler';

@ApiTags('filing-applications')
@Controller('v1/filing-applications/:id/returns')
export class ReturnApplicationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly jurisdiction: Jurisdiction,
    private readonly remarks: Remarks,
  ) {}

  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(filingApplication)
  async giveBack(
    @Param('id', IdPipe) applicationId: Uuid,
    @Body() body: ReturnApplicationBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.jurisdiction.application(applicationId, caller);
    const gaps = body.gaps.map(({ code, row }) => ({ code, row: row ?? null }));
    const intent = { applicationId, documentNo: body.documentNo, gaps, remark: await this.remarks.keep(body.remark, envelope) };
    const outcome = await this.commands.execute<ReturnApplicationCommand, Outcome>(
      new ReturnApplicationCommand(intent, { ...envelope, tenants: [enterpriseId] }),
    );
    return created(`/v1/filing-applications/${applicationId}`, outcome, { id: applicationId, state: 'RETURNED', gaps });
  }
}
