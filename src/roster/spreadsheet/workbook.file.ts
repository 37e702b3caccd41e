import { CHOICES_SHEET, EMPLOYMENT_SHEET, NOTES_SHEET, QUALIFICATION_SHEET, ROSTER_SHEET, stampedVersion } from '../columns';
import { KnownHeadings, looksLikeRoster } from '../headings';
import { HEADING_SEARCH_ROWS, MIN_KNOWN_HEADINGS } from '../limits';
import type { RosterFile, SheetTable } from './sheet-table';
import type { CellBudget } from './table-builder';
import { Unreadable } from './unreadable';
import { readKeywords, readWorkbookParts, SheetPart, WorkbookParts } from './workbook-parts.file';
import { readWorksheet } from './worksheet.file';
import { ZipParts } from './zip.file';

const BESIDE: readonly string[] = [EMPLOYMENT_SHEET, QUALIFICATION_SHEET, NOTES_SHEET, CHOICES_SHEET];
/** The notes are a page of text; the version stands near its top. */
const NOTES_ROWS = 40;

/** The sheet called 名单; else the first visible one that has people's names and numbers, or the headings of the list that is read. */
async function rosterSheet(zip: ZipParts, workbook: WorkbookParts, known?: KnownHeadings): Promise<SheetPart> {
  const named = workbook.sheets.find(({ name }) => name === ROSTER_SHEET);
  if (named) return named;
  for (const sheet of workbook.sheets.filter(({ name, visible }) => visible && !BESIDE.includes(name))) {
    const { rows } = await readWorksheet(zip, workbook, sheet, { spent: 0 }, HEADING_SEARCH_ROWS);
    if (known ? known(rows) >= MIN_KNOWN_HEADINGS : looksLikeRoster(rows)) return sheet;
  }
  throw new Unreadable('IMPORT_NO_HEADING', { sheet: '' });
}

/** On the sheet of notes; where somebody deleted that, among the workbook's properties. */
async function templateVersion(zip: ZipParts, workbook: WorkbookParts): Promise<string | null> {
  const notes = workbook.sheets.find(({ name }) => name === NOTES_SHEET);
  const { rows } = notes ? await readWorksheet(zip, workbook, notes, { spent: 0 }, NOTES_ROWS) : { rows: [] };
  const said = rows.map(({ cells }) => cells.map((cell) => cell?.text ?? '').join(' '));
  return stampedVersion(said.join('\n')) ?? stampedVersion(await readKeywords(zip));
}

/** @throws Unreadable, or whatever a broken archive or document makes its parser throw */
export async function readWorkbook(bytes: Buffer, known?: KnownHeadings): Promise<RosterFile> {
  const zip = await ZipParts.open(bytes);
  const workbook = await readWorkbookParts(zip);
  const roster = await rosterSheet(zip, workbook, known);
  const budget: CellBudget = { spent: 0 };
  const shownAsIs = async (sheet: SheetPart, spent: CellBudget): Promise<SheetTable> => ({
    ...(await readWorksheet(zip, workbook, sheet, spent)),
    ...(sheet.visible ? {} : { hidden: true }),
  });
  const beside = async (wanted: string): Promise<SheetTable | null> => {
    const sheet = workbook.sheets.find(({ name }) => name === wanted);
    const table = sheet ? await shownAsIs(sheet, budget) : null;
    return table && table.rows.length > 0 ? table : null;
  };
  return {
    kind: 'XLSX',
    encoding: 'OOXML',
    roster: await shownAsIs(roster, budget),
    employments: await beside(EMPLOYMENT_SHEET),
    qualifications: await beside(QUALIFICATION_SHEET),
    templateVersion: await templateVersion(zip, workbook),
    sheetsIgnored: workbook.sheets.map(({ name }) => name).filter((name) => name !== roster.name && !BESIDE.includes(name)),
  };
}
