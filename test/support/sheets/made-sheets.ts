import { chance } from '../stories/made-people';
import { Marking, makeRow, MadeRow } from './make-roster';
import { csvFile, employmentSheet, qualificationSheet, rosterSheet, workbookFile, workersOf } from './roster-sheets';

const RULES = ['N23-5-1', 'N23-4-1', 'N23-5-2', 'N23-3-1', 'N23-4-2', 'N23-4-3'] as const;
const MARKINGS: readonly Marking[] = ['passed', 'passed', 'passed', 'failed', 'passed', 'absent'];

/** So many good rows from a seed, each another person. */
export function goodRows(count: number, seed: number): MadeRow[] {
  const of = chance(seed);
  const rows = new Map<string, MadeRow>();
  for (let serial = 1; rows.size < count; serial += 1) {
    const ruleId = RULES[serial % RULES.length]!;
    const row = makeRow(of, serial, { ruleId, slackDays: of.between(1, 900) }, MARKINGS[serial % MARKINGS.length]!, 'turner');
    if (!rows.has(row.who.idNumber)) rows.set(row.who.idNumber, row);
  }
  return [...rows.values()];
}

/** A workbook with the facts beside the roster. */
export const workbookWithFacts = (rows: readonly MadeRow[]): Promise<Buffer> =>
  workbookFile({ 名单: rosterSheet(rows, false), 工作经历: employmentSheet(workersOf(rows)), 持证: qualificationSheet(workersOf(rows)) });
export const rosterCsv = (rows: readonly MadeRow[]): Buffer => csvFile(rosterSheet(rows, true), 'utf8');
