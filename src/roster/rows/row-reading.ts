import type { JsonObject } from '../../kernel/canonical-json';
import type { CheckedRow, Fault, Location, Remark } from '../checked-roster';
import type { ColumnName } from '../columns';
import type { Column } from '../headings';
import type { Judged } from '../cells/judged';
import { maskedValue } from '../cells/masked-value';
import type { FaultCode, RemarkCode } from '../roster.refusals';
import { Cell, columnLetters, SheetRow } from '../spreadsheet/sheet-table';

/** Where the fields of a sheet stand in the user's file. */
export interface Layout<Field extends string> {
  readonly sheet: string | null;
  readonly columns: readonly Column<Field>[];
  readonly names: readonly ColumnName<Field>[];
}

/** Each row asks for some twenty fields: of the columns of a sheet it is kept where they stand. */
const PLACES = new WeakMap<readonly Column<string>[], ReadonlyMap<string | null, Column<string>>>();

function placesOf(columns: readonly Column<string>[]): ReadonlyMap<string | null, Column<string>> {
  const known = PLACES.get(columns);
  if (known) return known;
  // The first column of a field counts.
  const places = new Map([...columns].reverse().map((column) => [column.field, column] as const));
  PLACES.set(columns, places);
  return places;
}
const columnOf = <Field extends string>({ columns }: Layout<Field>, field: Field): Column<Field> | undefined =>
  placesOf(columns).get(field) as Column<Field> | undefined;
export const hasColumn = <Field extends string>(layout: Layout<Field>, field: Field): boolean => columnOf(layout, field) !== undefined;
export const cellAt = <Field extends string>(layout: Layout<Field>, { cells }: SheetRow, field: Field): Cell | undefined => {
  const column = columnOf(layout, field);
  return column && cells[column.index];
};

export function locate<Field extends string>(layout: Layout<Field>, row: number, field: Field): Location {
  const column = columnOf(layout, field);
  return {
    sheet: layout.sheet,
    row,
    column: column?.heading ?? layout.names.find((name) => name.field === field)?.heading ?? field,
    cell: column ? `${columnLetters(column.index)}${row}` : null,
    field,
  };
}

/** A fault or remark at a field of a row, with its place, its masked value, and the column's name among the parameters. */
export function findingAt<Field extends string, Code extends FaultCode | RemarkCode>(
  layout: Layout<Field>,
  row: SheetRow,
  field: Field,
  code: Code,
  params: JsonObject = {},
): Fault<Code> {
  const location = locate(layout, row.row, field);
  return { code, location, valueMasked: maskedValue(field, cellAt(layout, row, field)), params: { column: location.column, ...params } };
}

/** Shown on the row and not counted: there is nothing to do about them. */
const NOTICES: readonly RemarkCode[] = ['IMPORT_ID_NORMALISED', 'IMPORT_ROW_IS_EXAMPLE'];
const NONE = [] as const;
const isNotice = ({ code }: Remark): boolean => NOTICES.includes(code);

/** Collects what is found in one row; the first fault of a cell is the one that counts. */
export class RowReading<Field extends string> {
  private readonly faults: Fault[] = [];
  private readonly remarks: Remark[] = [];

  constructor(
    private readonly layout: Layout<Field>,
    private readonly row: SheetRow,
  ) {}

  cell(field: Field): Cell | undefined {
    return cellAt(this.layout, this.row, field);
  }

  has(field: Field): boolean {
    return hasColumn(this.layout, field);
  }

  /** The value of a field, or undefined where the cell is wrong, which is then noted. */
  take<Value>(field: Field, judge: (cell: Cell | undefined) => Judged<Value>): Value | undefined {
    const cell = this.cell(field);
    if (cell?.kind === 'formula') return this.fault(field, 'IMPORT_CELL_FORMULA');
    const { value, fault, remarks } = judge(cell);
    for (const code of remarks) this.remark(field, code);
    if (fault) this.fault(field, fault.code, fault.params);
    return value;
  }

  fault(field: Field, code: FaultCode, params: JsonObject = {}): undefined {
    if (!this.isFaulty(field)) this.faults.push(findingAt(this.layout, this.row, field, code, params));
  }

  remark(field: Field, code: RemarkCode): void {
    this.remarks.push(findingAt(this.layout, this.row, field, code));
  }

  isFaulty(field: Field): boolean {
    return this.faults.some(({ location }) => location.field === field);
  }

  /** Without a fault every value was read: each judge gives a value or a fault, and that is what the cast rests on. */
  checked<Values>(values: Partial<Values>): CheckedRow<Values> {
    const [{ row }, { remarks, faults }] = [this.row, this];
    const [warnings, notices] =
      remarks.length === 0 ? [NONE, NONE] : [remarks.filter((remark) => !isNotice(remark)), remarks.filter(isNotice)];
    return faults.length > 0
      ? { row, warnings, notices, status: 'ERROR', values, faults }
      : { row, warnings, notices, status: 'OK', values: values as Values, faults: NONE };
  }

  /** Left out, and said why at a field. */
  skipped<Values>(field: Field, code: RemarkCode): CheckedRow<Values> {
    return {
      row: this.row.row,
      status: 'SKIPPED',
      values: {},
      faults: [],
      warnings: [],
      notices: [findingAt(this.layout, this.row, field, code)],
    };
  }
}
