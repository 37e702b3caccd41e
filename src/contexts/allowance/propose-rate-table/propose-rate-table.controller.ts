import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import type { RateTableEvent } from '../allowance.events';
import { mustBeOwn } from '../path-parts.provider';
import { ProposeRateTableBody } from './propose-rate-table.dto';
import { ProposeRateTableCommand } from './propose-rate-table.handler';

@ApiTags('allowances')
@Controller('v1/enterprises/:id/allowance-rules')
export class ProposeRateTableController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  @Post()
  @AudienceOf('enterprise')
  async propose(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Body() body: ProposeRateTableBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    mustBeOwn(caller, enterpriseId);
    const tableId = this.ids.of('rate-table', enterpriseId);
    const { legalBasis, validFrom, validTo = null, groups = [] } = body;
    const rows = body.rows.map(({ amountMinor, level = null, ...row }) => ({ ...row, level, amountInFen: amountMinor }));
    const intent = { tableId, enterpriseId, legalBasis, validFrom, validTo, rows, groups: groups.map((group) => ({ ...group })) };
    const outcome = await this.commands.execute<ProposeRateTableCommand, Outcome<string, RateTableEvent>>(
      new ProposeRateTableCommand(intent, envelope),
    );
    const version = granted(outcome).events[0]!.data.version;
    return created(`/v1/enterprises/${enterpriseId}/allowance-rules/${version}`, outcome, { id: tableId, version });
  }
}
