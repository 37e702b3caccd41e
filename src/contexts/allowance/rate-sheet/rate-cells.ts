import type { JsonObject } from '../../../kernel/canonical-json';
import { fenOf } from '../../../kernel/money';
import { MAX_GROUP_OCCUPATIONS } from '../allowance.events';
import { CODE, MAX_INSTALMENT_YEARS, MAX_RANK, MAX_RATE_FEN, OCCUPATION } from '../rate-limits';
import { ChoiceField, CHOICES, chosen, compact, headingOf, RateField } from './rate-columns';

export type CellCode =
  | 'RATE_CELL_EMPTY'
  | 'RATE_CELL_UNKNOWN'
  | 'RATE_CELL_NO_AMOUNT'
  | 'RATE_CELL_FINER_THAN_FEN'
  | 'RATE_CELL_NO_CODE'
  | 'RATE_CELL_NO_COUNT'
  | 'RATE_CELL_NO_OCCUPATION';
/** Why a row cannot be a row of a table, at one of its cells. */
export interface RateFault {
  readonly row: number;
  readonly field: RateField;
  readonly code: string;
  readonly params: JsonObject;
}
type Cells = Readonly<Record<RateField, string>>;

const YUAN_UNIT = 100;
const YUAN_SIGNS = /^[¥￥]|元$/g;

/** Reads the cells of one row; each wrong one is noted, and the row is read to its end. */
export class RateCells {
  readonly faults: RateFault[] = [];

  constructor(
    private readonly row: number,
    private readonly cells: Cells,
  ) {}

  text(field: RateField): string {
    return this.cells[field].trim();
  }

  code(field: 'ruleId' | 'occupationGroup'): string {
    const text = this.text(field).normalize('NFKC');
    if (!CODE.test(text)) this.fault(field, 'RATE_CELL_NO_CODE');
    return text;
  }

  choice(field: ChoiceField): string {
    return chosen(field, this.cells[field]) ?? this.fault(field, 'RATE_CELL_UNKNOWN', { choices: Object.keys(CHOICES[field]) });
  }

  fen(): number {
    const amount = fenOf(compact(this.cells.amountMinor).replaceAll(YUAN_SIGNS, ''));
    if (typeof amount === 'number' && amount <= MAX_RATE_FEN) return amount;
    this.fault('amountMinor', amount === 'FINER_THAN_FEN' ? 'RATE_CELL_FINER_THAN_FEN' : 'RATE_CELL_NO_AMOUNT', {
      maximum: MAX_RATE_FEN / YUAN_UNIT,
    });
    return 0;
  }

  count(field: 'instalmentYears' | 'maxRank'): number {
    const [minimum, maximum] = field === 'maxRank' ? [1, MAX_RANK] : [2, MAX_INSTALMENT_YEARS];
    const text = compact(this.cells[field]);
    const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (count < minimum || count > maximum) this.fault(field, 'RATE_CELL_NO_COUNT', { minimum, maximum });
    return count;
  }

  occupations(): readonly string[] {
    const codes = this.text('occupations')
      .normalize('NFKC')
      .split(/[、;,\s]+/u)
      .filter((code) => code !== '');
    if (codes.length > MAX_GROUP_OCCUPATIONS || codes.some((code) => !OCCUPATION.test(code)))
      this.fault('occupations', 'RATE_CELL_NO_OCCUPATION');
    return [...new Set(codes)];
  }

  /** A needed cell, read; of an empty one it says that it is empty. */
  needed<Value>(field: RateField, read: () => Value): Value | undefined {
    if (this.text(field) !== '') return read();
    this.fault(field, 'RATE_CELL_EMPTY');
    return undefined;
  }

  optional<Value>(field: RateField, read: () => Value): Value | undefined {
    return this.text(field) === '' ? undefined : read();
  }

  private fault(field: RateField, code: CellCode, params: JsonObject = {}): string {
    this.faults.push({ row: this.row, field, code, params: { row: this.row, column: headingOf(field), ...params } });
    return '';
  }
}
