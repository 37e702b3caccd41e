import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { ENTERPRISE_ROLES } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import { Answer, versioned } from '../../../http/answers/answer';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { listed } from '../../../http/lists/listed-answer';
import { PageQuery } from '../../../http/lists/page.dto';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { placeOf } from '../../../projecting/querying/page-of.query';
import { CSV, XLSX } from '../../../sheets/sheet';
import { versionOf } from '../path-parts.provider';
import { PayRegister, PROPOSED } from '../pay-register/pay-register.query';
import type { RateTableRow } from '../pay-register/rate-table.entity';
import { rateFileName, rateTableSheets } from '../rate-sheet/rate-table-sheet';
import { RateTableQuery } from './rate-tables.dto';

@ApiTags('allowances')
@Controller('v1/enterprises/:id/allowance-rules')
export class RateTablesController {
  constructor(
    private readonly register: PayRegister,
    private readonly pages: Pages,
  ) {}

  /** Every version of the enterprise's rate table, oldest first. */
  @Get()
  @AudienceOf('enterprise', 'payroll', 'regulator', 'inspector', 'auditor')
  @ByRole(...ENTERPRISE_ROLES)
  async all(@Param('id', IdPipe) id: Uuid, @Query() query: PageQuery, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<Answer> {
    const page = this.pages.asked(query, { list: 'rate-tables', enterpriseId: id });
    const { value, atPosition } = await this.register.rateTablePage(caller, id, page, asOf);
    return this.pages.answer(asOf, atPosition, page, found(value), {
      placeOf: (row) => placeOf(row, { place: PROPOSED }),
      item: (row) => published(row, asOf),
    });
  }

  /** One version, as a document or as a sheet of the template's columns, which can be changed and proposed again. */
  @Get(':version')
  @AudienceOf('enterprise', 'payroll', 'regulator', 'inspector', 'auditor')
  @ByRole(...ENTERPRISE_ROLES)
  @ApiProduces('application/json', XLSX, CSV)
  async one(
    @Param('id', IdPipe) id: Uuid,
    @Param('version') text: string,
    @Query() { as = 'json', excelSafe }: RateTableQuery,
    @CalledBy() caller: Caller,
    @AsAsked() asOf: AsOf,
  ): Promise<Answer> {
    const version = versionOf(text);
    const { value, atPosition } = await this.register.rateTables(caller, id, asOf);
    const tables = found(value);
    const table = found(tables.find((each) => each.version === version));
    if (as !== 'json')
      return listed(
        as,
        rateTableSheets(table),
        { ascii: `rate-table-${version}`, real: rateFileName(version, table.validFrom) },
        excelSafe !== 'false',
      );
    // All versions are one stream: whoever adopts one has seen the newest there is.
    return versioned(Math.max(...tables.map(({ revision }) => revision)), answeredAsOf(asOf, atPosition, published(table, asOf)));
  }
}

const published = (
  { tableId, version, enterpriseId, legalBasis, validFrom, validTo, rows, groups, proposedAt, adoptedAt }: RateTableRow,
  { effectiveOn }: AsOf,
) => ({
  id: tableId,
  version,
  enterpriseId,
  status: adoptedAt === null ? 'PROPOSED' : 'ADOPTED',
  legalBasis,
  validFrom,
  validTo,
  currency: 'CNY',
  rows: rows.map(({ amountInFen, occupationGroup = null, instalmentYears = null, ...row }) => ({
    ...row,
    occupationGroup,
    instalmentYears,
    amountMinor: amountInFen,
  })),
  groups,
  isInForce: adoptedAt !== null && validFrom <= effectiveOn && (validTo === null || effectiveOn <= validTo),
  proposedAt,
  adoptedAt,
});
