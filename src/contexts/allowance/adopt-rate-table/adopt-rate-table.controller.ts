import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, ByRole, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { mustBeOwn, versionOf } from '../path-parts.provider';
import { rateTable } from '../rate-table';
import { AdoptRateTableCommand } from './adopt-rate-table.handler';

@ApiTags('allowances')
@Controller('v1/enterprises/:id/allowance-rules/:version/confirmations')
export class AdoptRateTableController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  @Post()
  @NeedsIfMatch(rateTable, ({ id }, ids) => ids.of('rate-table', id!))
  @AudienceOf('enterprise')
  @ByRole('approver')
  async adopt(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Param('version') text: string,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    mustBeOwn(caller, enterpriseId);
    const version = versionOf(text);
    const tableId = this.ids.of('rate-table', enterpriseId);
    const outcome = await this.commands.execute(new AdoptRateTableCommand({ tableId, version }, envelope));
    return created(`/v1/enterprises/${enterpriseId}/allowance-rules/${version}`, outcome, { id: tableId, version });
  }
}
