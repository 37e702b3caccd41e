import { Workbook } from 'exceljs';
import { chance } from '../../test/support/stories/made-people';
import { makeRow, type MadeRow } from '../../test/support/sheets/make-roster';
import { goodRows, rosterCsv, workbookWithFacts } from '../../test/support/sheets/made-sheets';
import { rosterSheet, workbookFile } from '../../test/support/sheets/roster-sheets';

const SEED = 20_261_208;
/** The line that asks for an age alone: such rows are good without any fact beside them. */
const RULE = 'N23-5-1';
/** Five years of work: such rows are good with the sheet of work beside them. */
const RULE_BY_WORK = 'N23-4-1';
const MOST_SLACK_DAYS = 900;

/** Serials that a telephone number of eleven digits has room for; birthdays keep people apart beyond them. */
const PHONES = 9_000;

/** So many rows, each another person, the same ones each time. */
export function plainRows(count: number): readonly MadeRow[] {
  const of = chance(SEED);
  const rows = new Map<string, MadeRow>();
  for (let serial = 1; rows.size < count; serial += 1) {
    const row = makeRow(of, serial % PHONES, { ruleId: RULE, slackDays: 1 }, 'passed', 'turner');
    if (!rows.has(row.who.idNumber)) rows.set(row.who.idNumber, row);
  }
  return [...rows.values()];
}

/** So many who have worked and passed, each another person, to be registered with the sheets of their work. */
export function passedRows(count: number): readonly MadeRow[] {
  const of = chance(SEED + 1);
  const rows = new Map<string, MadeRow>();
  for (let serial = 1; rows.size < count; serial += 1) {
    const row = makeRow(of, serial % PHONES, { ruleId: RULE_BY_WORK, slackDays: of.between(1, MOST_SLACK_DAYS) }, 'passed', 'turner');
    if (!rows.has(row.who.idNumber)) rows.set(row.who.idNumber, row);
  }
  return [...rows.values()];
}

export const workbookOf = (rows: readonly MadeRow[]): Promise<Buffer> => workbookFile({ 名单: rosterSheet(rows, false) });
export const csvOf = rosterCsv;
/** With the sheets of work and papers that the claims rest on. */
export const withFacts = (count: number): Promise<Buffer> => workbookWithFacts(goodRows(count, SEED));

/** What the library alone takes to read the same workbook, every cell looked at once; rows a second. */
export async function readByLibrary(bytes: Buffer): Promise<number> {
  const from = performance.now();
  const book = new Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  let rows = 0;
  book.worksheets[0]!.eachRow((row) => {
    row.eachCell((cell) => void cell.text);
    rows += 1;
  });
  return ((rows - 1) * 1_000) / (performance.now() - from);
}
