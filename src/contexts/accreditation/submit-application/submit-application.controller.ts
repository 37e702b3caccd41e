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
import type { Outcome } from '../../../ledger/receipt';
import { filingApplication } from '../filing-application';
import { SubmitApplicationCommand } from './submit-application.handler';

@ApiTags('filing-applications')
@Controller('v1/filing-applications/:id/submissions')
export class SubmitApplicationController {
  constructor(private readonly commands: CommandBus) {}

  /** Puts it before the authority, once it is whole. */
  @Post()
  @AudienceOf('enterprise')
  @NeedsIfMatch(filingApplication)
  async submit(
    @Param('id', IdPipe) applicationId: Uuid,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const intent = { applicationId, enterpriseId: found(caller.tenant) };
    const outcome = await this.commands.execute<SubmitApplicationCommand, Outcome>(new SubmitApplicationCommand(intent, envelope));
    return created(`/v1/filing-applications/${applicationId}`, outcome, { id: applicationId, state: 'SUBMITTED' });
  }
}
