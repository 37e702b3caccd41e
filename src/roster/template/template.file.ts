import type { DataValidation, Worksheet } from 'exceljs';
import { CHOICES_SHEET, EMPLOYMENT_SHEET, NOTES_SHEET, QUALIFICATION_SHEET, ROSTER_SHEET } from '../columns';
import type { WithRanges } from '../../sheets/workbook.file';
import { columnLetters } from '../spreadsheet/sheet-table';
import type { RosterTemplate, TemplateColumn } from './roster-template';
import { TEXT_FIELDS } from './template-columns';

/** Rows with a drop-down (roster format, section 2). Text formats hold for the whole column. */
const CHOICE_ROWS = 5_000;
const TEXT_FORMAT = '@';
const COLUMN_WIDTH_CHARACTERS = 14;
const ID_WIDTH_CHARACTERS = 24;
const NOTE_WIDTHS_CHARACTERS = [22, 22, 90];
const NEEDED_COLOUR = 'FFC00000';
const EXAMPLE_COLOUR = 'FF808080';

/** Lists on the hidden sheet, one a column, each at its address: an inline list of Excel ends after 255 characters. */
class ChoiceLists {
  private readonly addresses = new Map<string, string>();

  constructor(private readonly sheet: Worksheet) {}

  addressOf(choices: readonly string[]): string {
    const key = choices.join('\n');
    const known = this.addresses.get(key);
    if (known) return known;
    const column = this.addresses.size;
    for (const [index, choice] of choices.entries()) this.sheet.getCell(index + 1, column + 1).value = choice;
    const letters = columnLetters(column);
    const address = `'${CHOICES_SHEET}'!$${letters}$1:$${letters}$${choices.length}`;
    this.addresses.set(key, address);
    return address;
  }
}

/** A warning and no stop: the check understands more ways of writing than a list can offer. */
const choiceOf = (address: string, heading: string): DataValidation => ({
  type: 'list',
  allowBlank: true,
  formulae: [address],
  showErrorMessage: true,
  errorStyle: 'warning',
  errorTitle: heading,
  error: '不在下拉表中，请核对；上传时会逐行检查。',
});

function writeColumn(
  sheet: Worksheet,
  index: number,
  { field, heading, isNeeded, note, choices, example }: TemplateColumn,
  lists: ChoiceLists,
): void {
  const column = sheet.getColumn(index + 1);
  column.width = field === 'idNumber' ? ID_WIDTH_CHARACTERS : COLUMN_WIDTH_CHARACTERS;
  if (TEXT_FIELDS.some((each) => each === field)) column.numFmt = TEXT_FORMAT;
  const head = sheet.getCell(1, index + 1);
  head.value = heading;
  head.font = { bold: true, ...(isNeeded ? { color: { argb: NEEDED_COLOUR } } : {}) };
  if (note !== null) head.note = note;
  if (example) writeExample(sheet, index, example);
  const letters = columnLetters(index);
  if (choices !== null && choices.length > 0)
    (sheet as Worksheet & WithRanges).dataValidations.add(
      `${letters}2:${letters}${CHOICE_ROWS + 1}`,
      choiceOf(lists.addressOf(choices), heading),
    );
}

function writeExample(sheet: Worksheet, index: number, example: string): void {
  const cell = sheet.getCell(2, index + 1);
  cell.value = example;
  cell.numFmt = TEXT_FORMAT;
  cell.font = { italic: true, color: { argb: EXAMPLE_COLOUR } };
}

function writeNotes(sheet: Worksheet, notes: RosterTemplate['notes']): void {
  NOTE_WIDTHS_CHARACTERS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  for (const row of notes) sheet.addRow([...row]);
}

/** The template as a workbook: small whatever the batch, so it is made whole. */
export async function templateFile({ stamp, roster, employments, qualifications, notes }: RosterTemplate): Promise<Buffer> {
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  workbook.keywords = stamp;
  const sheets = (
    [
      [ROSTER_SHEET, roster],
      [EMPLOYMENT_SHEET, employments],
      [QUALIFICATION_SHEET, qualifications],
    ] as const
  ).map(([name, columns]) => [workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] }), columns] as const);
  writeNotes(workbook.addWorksheet(NOTES_SHEET), notes);
  const lists = new ChoiceLists(workbook.addWorksheet(CHOICES_SHEET, { state: 'veryHidden' }));
  for (const [sheet, columns] of sheets) columns.forEach((column, index) => writeColumn(sheet, index, column, lists));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
