import { type ImportCounts, type RowCounts, type RowResult, SHEET_NAMES, type SheetName } from '../jobs/row-result';

/** As each row is kept, once: a row beside the roster may come with several parts. */
export class CheckedCounts {
  private readonly sheets = new Map<SheetName, Map<number, string>>(SHEET_NAMES.map((sheet) => [sheet, new Map()]));

  add(rows: readonly RowResult[]): void {
    for (const { sheet, row, status, content } of rows)
      this.sheets.get(sheet)!.set(row, content.warnings.length > 0 ? WARNED[status] : status);
  }

  /** What the kept rows will be counted to be. */
  all(): ImportCounts {
    return Object.fromEntries([...this.sheets].map(([sheet, rows]) => [sheet, countsOf([...rows.values()])])) as Record<
      SheetName,
      RowCounts
    >;
  }
}

const WARNED: Readonly<Record<RowResult['status'], string>> = { OK: 'OK, warned', ERROR: 'ERROR, warned', SKIPPED: 'SKIPPED, warned' };

function countsOf(signs: readonly string[]): RowCounts {
  const of = (status: RowResult['status']): number => signs.filter((sign) => sign === status || sign === WARNED[status]).length;
  return {
    rows: signs.length,
    ok: of('OK'),
    error: of('ERROR'),
    skipped: of('SKIPPED'),
    warning: signs.filter((sign) => sign.endsWith('warned')).length,
  };
}
