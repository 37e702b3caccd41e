import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found, problem } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { applicationRecord, filingApplication } from '../filing-application';
import { mustBeKnown } from '../known-occupations.provider';
import { KnownStandards } from '../known-standards.provider';
import { ApplicationBody, contentOf } from './draft-application.dto';
import { DraftApplicationCommand } from './draft-application.handler';

@ApiTags('filing-applications')
@Controller('v1/filing-applications')
export class DraftApplicationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly standards: KnownStandards,
    private readonly ledger: Ledger,
  ) {}

  @Post()
  @AudienceOf('enterprise')
  async draft(@Body() body: ApplicationBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    return this.write(this.ids.ofCommand(envelope.commandId, 'filing-application'), body, caller, envelope);
  }

  /** Writes it anew, while it is a draft or after it was returned. */
  @Post(':id/drafts')
  @AudienceOf('enterprise')
  @NeedsIfMatch(filingApplication)
  async redraft(
    @Param('id', IdPipe) applicationId: Uuid,
    @Body() body: ApplicationBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.mustBeThere(applicationId, caller);
    return this.write(applicationId, body, caller, envelope);
  }

  /** What is not there would be drafted under an id that the caller chose. */
  private async mustBeThere(applicationId: Uuid, { tenant }: Caller): Promise<void> {
    const { value } = await this.ledger.evidence(applicationRecord, applicationId);
    if (value.status === 'none' || value.enterpriseId !== tenant) throw problem('NOT_FOUND');
  }

  private async write(applicationId: Uuid, body: ApplicationBody, { tenant }: Caller, envelope: CommandEnvelope): Promise<Answer> {
    mustBeKnown(body.scope);
    const intent = { applicationId, enterpriseId: found(tenant), content: contentOf(body) };
    await this.standards.mustFit(intent.content.scope, intent.enterpriseId);
    const outcome = await this.commands.execute<DraftApplicationCommand, Outcome>(new DraftApplicationCommand(intent, envelope));
    return created(`/v1/filing-applications/${applicationId}`, outcome, { id: applicationId });
  }
}
