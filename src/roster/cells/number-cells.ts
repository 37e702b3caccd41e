import { compactText } from './cell-text';
import { bad, good, Judged } from './judged';
import type { Cell } from '../spreadsheet/sheet-table';

/** Tenths of a mark from 0 to 1000; `ABSENT` where the candidate did not sit the part; null where it is not marked yet. */
export type Score = number | 'ABSENT' | null;

const ABSENT = '缺考';
const MAX_SCORE_TENTHS = 1_000;
const MAX_WORK_YEARS_TENTHS = 600;
const SCORE_BOUNDS = { from: '0', to: '100' } as const;
const YEARS_BOUNDS = { from: '0', to: '60' } as const;
/** Zeros behind the first decimal add nothing, and number cells carry them. */
const ONE_DECIMAL = /^(-?)(\d{1,6})(?:\.(\d)0*)?$/;

/** Tenths as an integer, from the digits; no binary fraction comes between. */
function tenthsOf(text: string): number | undefined {
  const match = ONE_DECIMAL.exec(text);
  if (!match) return undefined;
  const tenths = Number(match[2]) * 10 + Number(match[3] ?? 0);
  return match[1] === '-' ? -tenths : tenths;
}

export function judgeScore(cell: Cell | undefined): Judged<Score> {
  const text = compactText(cell);
  if (text === '') return good(null);
  if (text === ABSENT) return good('ABSENT');
  const tenths = tenthsOf(text);
  if (tenths === undefined) return bad('IMPORT_NUMBER_INVALID', SCORE_BOUNDS);
  return tenths < 0 || tenths > MAX_SCORE_TENTHS ? bad('IMPORT_SCORE_RANGE') : good(Math.abs(tenths));
}

export function judgeWorkYears(cell: Cell | undefined): Judged<number | null> {
  const text = compactText(cell);
  if (text === '') return good(null);
  const tenths = tenthsOf(text);
  return tenths === undefined || tenths < 0 || tenths > MAX_WORK_YEARS_TENTHS
    ? bad('IMPORT_NUMBER_INVALID', YEARS_BOUNDS)
    : good(Math.abs(tenths));
}
