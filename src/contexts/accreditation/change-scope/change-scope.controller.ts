import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { invalid } from '../../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { filing } from '../filing-record';
import { Jurisdiction } from '../jurisdiction.provider';
import { mustBeKnown } from '../known-occupations.provider';
import { KnownStandards } from '../known-standards.provider';
import { scopeRowsOf } from '../scope-line.dto';
import { AddScopeCommand } from './add-scope.handler';
import { ChangeScopeBody } from './change-scope.dto';
import { RemoveScopeCommand } from './remove-scope.handler';

@ApiTags('filings')
@Controller('v1/filings/:id/scope-changes')
export class ChangeScopeController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly jurisdiction: Jurisdiction,
    private readonly standards: KnownStandards,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Adds rows to the scope, or ends some of them; from today on or later. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(filing)
  async change(
    @Param('id', IdPipe) filingId: Uuid,
    @Body() body: ChangeScopeBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.jurisdiction.filing(filingId, caller);
    mustBeKnown(body.add?.scope ?? []);
    const changeId = this.ids.ofCommand(envelope.commandId, 'scope-change');
    const command = this.commandOf(body, { filingId, changeId, documentNo: body.documentNo }, { ...envelope, tenants: [enterpriseId] });
    if (command instanceof AddScopeCommand) await this.standards.mustFit(command.intent.rows, enterpriseId);
    const outcome = await this.commands.execute<typeof command, Outcome>(command);
    return created(`/v1/filings/${filingId}`, outcome, { id: changeId, filingId });
  }

  private commandOf(
    { add, remove }: ChangeScopeBody,
    about: { filingId: Uuid; changeId: Uuid; documentNo: string },
    envelope: CommandEnvelope,
  ): AddScopeCommand | RemoveScopeCommand {
    const today = todayOf(this.clock);
    if (add && !remove) return new AddScopeCommand({ ...about, rows: scopeRowsOf(add.scope, add.fromOn ?? today) }, envelope);
    if (remove && !add)
      return new RemoveScopeCommand(
        { ...about, rows: remove.rows, reasonCode: remove.reasonCode, fromOn: remove.fromOn ?? today },
        envelope,
      );
    throw invalid('/add', 'FIELD_INVALID', { constraint: 'one of add, remove' });
  }
}
