import { CellByPlace } from './cell-by-place';
import { dayOfSerial } from './date-format';
import { sharingTextCells } from './repeated-texts';
import { Cell, columnIndex, SheetTable } from './sheet-table';
import { CellBudget, TableBuilder } from './table-builder';
import { unknownFile } from './unreadable';
import { SheetPart, unescaped, WorkbookParts } from './workbook-parts.file';
import { Attributes, ownText, readXml, XmlHandler } from './xml.file';
import type { ZipParts } from './zip.file';

/** Digits of a number that a spreadsheet program shows, and stores where a person types it; behind them is what binary sums leave over. */
const SHOWN_DIGITS = 15;

/** Turns the tags of a worksheet into rows; formulas are noticed and never run. */
class WorksheetReading implements XmlHandler {
  private readonly builder: TableBuilder;
  private readonly texts: (Cell | undefined)[] = [];
  private readonly inlineText = sharingTextCells();
  private readonly cellByPlace = new CellByPlace();
  private row = 0;
  private column = -1;
  private isRowHidden = false;
  private attributes: Attributes = {};
  private value = '';
  private hasFormula = false;
  private inValue = false;
  private phonetic = false;

  constructor(
    name: string,
    private readonly workbook: WorkbookParts,
    budget: CellBudget,
    private readonly mostRows: number,
  ) {
    this.builder = new TableBuilder(name, budget);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f') this.hasFormula = true;
    else if (name === 'rPh') this.phonetic = true;
    else if (name === 'col') this.noteColumns(attributes);
    else if (name === 'mergeCell') this.builder.merged(attributes.ref ?? '');
    this.inValue = name === 'v' || name === 't';
  }

  text(piece: string): void {
    if (this.inValue && !this.phonetic) this.value += piece;
  }

  close(name: string): void {
    this.inValue = false;
    if (name === 'c') this.closeCell();
    else if (name === 'row') this.builder.endRow(this.row, this.isRowHidden);
    else if (name === 'rPh') this.phonetic = false;
  }

  whole(markup: string, at: number): number {
    const end = this.cellByPlace.endOf(markup, at);
    if (end < 0) return end;
    this.column = this.cellByPlace.column;
    this.builder.cell(this.column, this.shared(this.cellByPlace.place));
    return end;
  }

  done(): boolean {
    return this.builder.rowCount >= this.mostRows;
  }

  table(): SheetTable {
    return this.builder.table();
  }

  /** A row without a number follows the one before; so does one whose number goes back. */
  private openRow({ r, hidden }: Attributes): void {
    this.row = Math.max(this.row + 1, Number(r) || 0);
    this.isRowHidden = isTrue(hidden);
    this.column = -1;
  }

  private openCell(attributes: Attributes): void {
    const named = columnIndex(attributes.r ?? '');
    this.column = named >= 0 ? named : this.column + 1;
    this.attributes = attributes;
    this.value = '';
    this.hasFormula = false;
  }

  private closeCell(): void {
    if (this.value !== '') this.builder.cell(this.column, this.cellOf(this.value));
    else if (this.hasFormula) this.builder.cell(this.column, { kind: 'formula', text: '' });
  }

  private cellOf(value: string): Cell {
    switch (this.attributes.t) {
      case 's':
        return this.shared(Number(value));
      case 'b':
        return { kind: 'text', text: value === '1' ? 'TRUE' : 'FALSE' };
      case 'd':
        return { kind: 'date', text: value.slice(0, 10), stored: value };
      case 'str':
      case 'inlineStr':
      case 'e':
        return this.inlineText(ownText(unescaped(value)), this.column);
      default:
        return this.numeric(value);
    }
  }

  /** One cell for all that hold the same text: most columns of a long list say the same few things. */
  private shared(index: number): Cell {
    const known = this.texts[index];
    if (known) return known;
    const text = this.workbook.strings[index];
    if (text === undefined) throw unknownFile('TEXT_MISSING');
    const cell: Cell = { kind: 'text', text };
    this.texts[index] = cell;
    return cell;
  }

  /** As spreadsheet programs show it, and as its CSV has it: 68.3 where a formula left 68.300000000000011, 88.2 where 88.200000000000003 is stored. */
  private numeric(value: string): Cell {
    const number = Number(value);
    const format = this.workbook.formats[Number(this.attributes.s ?? -1)];
    const day = format?.isDate ? dayOfSerial(number, this.workbook.since1904) : undefined;
    const rest = { stored: value, ...(format?.code === undefined ? {} : { format: format.code }) };
    return day
      ? { kind: 'date', text: day, ...rest }
      : { kind: 'number', text: Number.isFinite(number) ? String(Number(number.toPrecision(SHOWN_DIGITS))) : value, ...rest };
  }

  private noteColumns({ min, max, width, hidden }: Attributes): void {
    const last = Math.min(Number(max), Number(min) + WIDEST_RANGE);
    for (let column = Number(min); column <= last; column += 1) {
      this.builder.width(column - 1, Number(width) || 0);
      if (isTrue(hidden)) this.builder.hideColumn(column - 1);
    }
  }
}

/** As ECMA-376 writes it (xsd:boolean). */
const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';
/** A `<col>` may span all 16,384 columns; no more widths are kept than columns can have values. */
const WIDEST_RANGE = 200;

/** The rows of one sheet; the first `mostRows` alone where only the heading is looked for. */
export async function readWorksheet(
  zip: ZipParts,
  workbook: WorkbookParts,
  { name, part }: SheetPart,
  budget: CellBudget,
  mostRows = Number.POSITIVE_INFINITY,
): Promise<SheetTable> {
  const reading = new WorksheetReading(name, workbook, budget, mostRows);
  await readXml(zip.read(part), reading);
  return reading.table();
}
