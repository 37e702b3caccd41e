import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { ENTERPRISE_ROLES } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answers/answer';
import type { AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown, KeepsNoPast } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { formOf, listed } from '../../../http/lists/listed-answer';
import { ListedQuery } from '../../../http/lists/listed.dto';
import { Pages } from '../../../http/lists/pages.provider';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { CSV, XLSX } from '../../../sheets/sheet';
import { monthOfPath } from '../path-parts.provider';
import { shownLine, shownTotals, totalsOf, wanted } from './reconciliation';
import { reconciliationSheets } from './reconciliation-sheets';
import { ReconciliationQuery, ReconciliationsQuery } from './reconciliations.dto';
import { Reconciliations } from './reconciliations.query';

@ApiTags('allowances')
@Controller('v1/enterprises/:id/reconciliations')
export class ReconciliationsController {
  constructor(
    private readonly reconciliations: Reconciliations,
    private readonly pages: Pages,
  ) {}

  /** Closed months beside what payroll confirmed of them, the latest twelve of the span, with the totals of these. */
  @Get()
  @AudienceOf('enterprise', 'payroll', 'regulator', 'inspector', 'auditor')
  @ByRole(...ENTERPRISE_ROLES)
  async overMonths(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Query() query: ReconciliationsQuery,
    @CalledBy() caller: Caller,
    @AsKnown() asOf: AsKnownThen,
  ): Promise<Answer> {
    const { from, to } = query;
    const page = this.pages.asked(query, { list: 'reconciliations', enterpriseId, from, to });
    const { value, atPosition } = await this.reconciliations.of(caller, enterpriseId, asOf, { from, to });
    const months = found(value);
    const body = { enterpriseId, currency: 'CNY', totals: shownTotals(totalsOf(months.flatMap(({ lines }) => lines))) };
    return this.pages.ofList(
      asOf,
      atPosition,
      page,
      months.map(({ period, totals }) => ({ period, totals: shownTotals(totals) })),
      { name: 'items', body },
    );
  }

  /** One closed month, line by line: what was due, what was paid, and where they differ. The totals are those of the whole month. */
  @Get(':period')
  @AudienceOf('enterprise', 'payroll', 'regulator', 'inspector', 'auditor')
  @ByRole(...ENTERPRISE_ROLES)
  async ofMonth(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Param('period') text: string,
    @Query() query: ReconciliationQuery,
    @CalledBy() caller: Caller,
    @AsKnown() asOf: AsKnownThen,
  ): Promise<Answer> {
    const [period, { standing, lineId }] = [monthOfPath(text), query];
    const page = this.pages.asked(query, { list: 'reconciliation', enterpriseId, period, standing, lineId });
    const { value, atPosition } = await this.reconciliations.of(caller, enterpriseId, asOf, { from: period, to: period });
    const { lines, totals } = found(found(value)[0]);
    const body = { enterpriseId, period, currency: 'CNY', totals: shownTotals(totals) };
    return this.pages.ofList(asOf, atPosition, page, wanted(lines, { standing, lineId }).map(shownLine), { name: 'items', body });
  }

  /** The same for the head of finance, as a workbook or CSV: employee numbers, no names. */
  @Get(':period/sheet')
  @AudienceOf('enterprise', 'payroll')
  @ByRole(...ENTERPRISE_ROLES)
  @KeepsNoPast('A sheet shows what is confirmed now; the reconciliation that it is made of answers for any moment')
  @ApiProduces(XLSX, CSV)
  async sheet(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Param('period') text: string,
    @Query() { as, excelSafe, minPosition }: ListedQuery,
    @Headers('accept') accept: string | undefined,
    @CalledBy() caller: Caller,
  ): Promise<Answer> {
    const period = monthOfPath(text);
    const { value } = await this.reconciliations.of(
      caller,
      enterpriseId,
      { minPosition: BigInt(minPosition ?? 0), knownPosition: null },
      { from: period, to: period },
    );
    const sheets = reconciliationSheets(found(found(value)[0]));
    return listed(formOf(as, accept), sheets, { ascii: 'reconciliation', real: `津贴发放核对_${period}` }, excelSafe !== 'false');
  }
}
