import { checkCertificateNumber, NumberCodes, readCertificateNumber } from '../../../kernel/identifiers/certificate-number';
import type { JsonObject } from '../../../kernel/canonical-json';
import { keyOf, NumberSeries } from '../number-series';

/** The one heading that a file of given numbers must have; what stands beside it is not looked at. */
export const NUMBER_COLUMNS = ['证书编号'] as const;

/** A number as a row of the file has it. */
export interface NumberRow {
  readonly row: number;
  readonly number: string;
}
export interface NumberRowFault {
  readonly row: number;
  readonly code: 'LIST_CELL_WRONG' | 'NUMBER_TWICE' | 'NUMBER_TAKEN';
  readonly params: JsonObject;
}

/**
 * Every row that keeps a file from being taken: no number of this institution, a number that stands in the file twice, one
 * that any tenant has taken or an authority has given. The series over all tenants is one, so nothing is missed; the rule
 * looks again when it records.
 */
export function faultsOfRows(
  rows: readonly NumberRow[],
  institutionCode: string,
  codes: NumberCodes,
  { taken }: Pick<NumberSeries, 'taken'>,
): readonly NumberRowFault[] {
  const firstRowOf = new Map<string, number>();
  return rows.flatMap(({ row, number }): readonly NumberRowFault[] => {
    if (checkCertificateNumber(number, codes) || !number.startsWith(institutionCode))
      return [{ row, code: 'LIST_CELL_WRONG', params: { row, column: NUMBER_COLUMNS[0] } }];
    const firstRow = firstRowOf.get(number);
    if (firstRow !== undefined) return [{ row, code: 'NUMBER_TWICE', params: { row, firstRow } }];
    firstRowOf.set(number, row);
    const { issueYear, level, sequence } = readCertificateNumber(number, codes);
    return sequence <= (taken.get(keyOf(issueYear, level)) ?? 0) ? [{ row, code: 'NUMBER_TAKEN', params: { number, count: 1 } }] : [];
  });
}
