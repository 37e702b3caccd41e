import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, seen, versioned } from '../../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../../http/audience.decorator';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { versionOf } from '../path-parts.provider';
import { PayRegister } from '../pay-register/pay-register.query';
import type { RateTableRow } from '../pay-register/rate-table.entity';

@ApiTags('allowances')
@Controller('v1/enterprises/:id/allowance-rules')
export class RateTablesController {
  constructor(private readonly register: PayRegister) {}

  /** Every version of the enterprise's rate table, oldest first. */
  @Get()
  @AudienceOf('enterprise', 'payroll', 'regulator', 'auditor')
  async all(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<object> {
    const { value, atPosition } = await this.register.rateTables(caller, id, minPosition);
    return seen(atPosition, { items: found(value).map(published) });
  }

  @Get(':version')
  @AudienceOf('enterprise', 'payroll', 'regulator', 'auditor')
  async one(@Param('id', IdPipe) id: Uuid, @Param('version') text: string, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<Answer> {
    const version = versionOf(text);
    const { value, atPosition } = await this.register.rateTables(caller, id, minPosition);
    const tables = found(value);
    const table = found(tables.find((each) => each.version === version));
    // All versions are one stream: whoever adopts one has seen the newest there is.
    return versioned(Math.max(...tables.map(({ revision }) => revision)), seen(atPosition, published(table)));
  }
}

const published = ({ tableId, version, enterpriseId, legalBasis, validFrom, validTo, rows, proposedAt, adoptedAt }: RateTableRow) => ({
  id: tableId, version, enterpriseId, status: adoptedAt === null ? 'PROPOSED' : 'ADOPTED', legalBasis, validFrom, validTo, currency: 'CNY',
  rows: rows.map(({ ruleId, item, level, basis, amountInFen }) => ({ ruleId, item, level, basis, amountMinor: amountInFen })),
  proposedAt, adoptedAt,
});
