import { chance, Chance, identity } from '../stories/made-people';
import { Defect, GIVEN, MadeRow, makeRow, Marking, Outcome, outcomeOf, Recipe, spoil } from './make-roster';
import type { Claim, MadeFacts } from './roster-outcome';
import { csvFile, employmentSheet, MadeWorker, qualificationSheet, rosterSheet, workbookFile, workersOf } from './roster-sheets';

/** samples/roster-200.xlsx and samples/roster-200-gbk.csv: the story of journeys.md, 187 to submit and 13 wrong. */
const SAMPLE_SEED = 20_261_205;
const SAMPLE_ROWS = 200;

/** By spreadsheet row. The last three are claims that the registered facts miss: by one day, by half a year, by 14 months. */
const PLANNED: ReadonlyMap<number, { readonly defect: Defect; readonly recipe: Recipe; readonly occupation?: 'electrician' }> = new Map([
  [14, { defect: 'IMPORT_ID_CHECKSUM', recipe: { ruleId: 'N23-4-1', slackDays: 40 } }],
  [23, { defect: 'IMPORT_ID_NUMERIC', recipe: { ruleId: 'N23-5-2', slackDays: 10 } }],
  [37, { defect: 'IMPORT_LEVEL_NOT_IN_SCOPE', recipe: { ruleId: 'N23-3-1', slackDays: 300 }, occupation: 'electrician' }],
  [52, { defect: 'IMPORT_DUPLICATE_IN_FILE', recipe: { ruleId: 'N23-5-1', slackDays: 10 } }],
  [66, { defect: 'IMPORT_LEVEL_ALREADY_HELD', recipe: { ruleId: 'N23-4-1', slackDays: 90 } }],
  [81, { defect: 'IMPORT_AGE_BELOW_MINIMUM', recipe: { ruleId: 'N23-5-1', slackDays: 0 } }],
  [97, { defect: 'IMPORT_EMPLOYED_ELSEWHERE', recipe: { ruleId: 'N23-4-1', slackDays: 400 }, occupation: 'electrician' }],
  [110, { defect: 'IMPORT_OCCUPATION_UNKNOWN', recipe: { ruleId: 'N23-5-2', slackDays: 30 } }],
  [128, { defect: 'IMPORT_REQUIRED_EMPTY', recipe: { ruleId: 'N23-5-2', slackDays: 30 } }],
  [139, { defect: 'IMPORT_ID_DATE_IMPOSSIBLE', recipe: { ruleId: 'N23-4-2', slackDays: 70 } }],
  [150, { defect: 'IMPORT_NOT_ELIGIBLE', recipe: { ruleId: 'N23-4-1', slackDays: -1 } }],
  [171, { defect: 'IMPORT_NOT_ELIGIBLE', recipe: { ruleId: 'N23-3-1', slackDays: -183, split: true } }],
  [188, { defect: 'IMPORT_NOT_ELIGIBLE', recipe: { ruleId: 'N23-4-2', slackDays: -425 } }],
]);
/** The row that row 52 repeats. */
const DOUBLED_ROW = 11;
const FAILED_ROWS = new Set([19, 44, 58, 73, 102, 117, 145, 162, 193]);
const ABSENT_ROWS = new Set([29, 88, 133, 177]);
/** The last three rest on exactly enough: to the day. */
const RULES = ['N23-5-1', 'N23-4-1', 'N23-5-2', 'N23-3-1', 'N23-4-2', 'N23-4-1', 'N23-3-2', 'N23-4-3', 'N23-3-1'] as const;

function recipeFor(of: Chance, row: number): Recipe {
  const ruleId = RULES[row % RULES.length]!;
  return { ruleId, slackDays: row % 10 === 0 ? 0 : of.between(1, 900), split: ruleId.endsWith('1') && row % 4 === 0 };
}
const markingOf = (row: number): Marking => (ABSENT_ROWS.has(row) ? 'absent' : FAILED_ROWS.has(row) ? 'failed' : 'passed');
/** Electricians are filed for 五级 and 四级 alone. */
const occupationFor = (row: number, { ruleId }: Recipe): 'turner' | 'electrician' =>
  row % 5 < 2 && !ruleId.startsWith('N23-3') ? 'electrician' : 'turner';

export interface SampleRow {
  /** As the spreadsheet shows it: the heading is row 1. */
  readonly row: number;
  readonly made: MadeRow;
  readonly outcome: Outcome;
}

export const sampleRows = (): SampleRow[] => [...bothForms()].map(([row, { shown }]) => ({ row, made: shown, outcome: outcomeOf(shown) }));

/** Every row as the first file shows it, and as it was before it was spoilt. */
function bothForms(): ReadonlyMap<number, { readonly shown: MadeRow; readonly good: MadeRow }> {
  const of = chance(SAMPLE_SEED);
  const made = new Map<number, { readonly shown: MadeRow; readonly good: MadeRow }>();
  for (let row = 2; row <= SAMPLE_ROWS + 1; row += 1) {
    const planned = PLANNED.get(row);
    const recipe = planned?.recipe ?? recipeFor(of, row);
    const occupation = planned ? (planned.occupation ?? 'turner') : occupationFor(row, recipe);
    const good = makeRow(of, row - 1, recipe, markingOf(row), occupation);
    made.set(row, { good, shown: planned ? spoil(of, good, planned.defect, made.get(DOUBLED_ROW)?.good) : good });
  }
  return made;
}

/** What an officer does with the 13 wrong rows: five cells are put right, three people claim what they may, five rows go. */
const CLAIMS_INSTEAD: ReadonlyMap<number, Pick<Claim, 'level' | 'ruleId'>> = new Map([
  [37, { level: 'INTERMEDIATE', ruleId: 'N23-4-1' }],
  [150, { level: 'JUNIOR', ruleId: 'N23-5-2' }],
  [171, { level: 'INTERMEDIATE', ruleId: 'N23-4-1' }],
]);
const LEFT_OUT = new Set([52, 66, 81, 97, 188]);

/** samples/roster-200-mended.xlsx, in the order of the first file. */
export const mendedRows = (): MadeRow[] =>
  [...bothForms()]
    .filter(([row]) => !LEFT_OUT.has(row))
    .map(([row, { good }]) => ({ ...good, claim: { ...good.claim, ...CLAIMS_INSTEAD.get(row) } }));

const SENIOR_TECHNICIAN_SINCE = ['2016-05-20', '2018-06-28'] as const;

/** Two workers outside the roster with a 一级 certificate: whom the enterprise may nominate for 特级技师 and 首席技师. */
export function masters(): MadeWorker[] {
  const of = chance(SAMPLE_SEED + 1);
  return SENIOR_TECHNICIAN_SINCE.map((issuedOn, index) => {
    const { employeeNo, name, idNumber } = identity(of, SAMPLE_ROWS + 1 + index, index === 0 ? '1974-03-11' : '1979-10-02');
    const { code, trade } = index === 0 ? GIVEN.turner : GIVEN.electrician;
    const facts: MadeFacts = {
      spans: [{ occupationCode: code, own: true, employerName: GIVEN.enterprise, fromOn: '2004-07-01', lastOn: null }],
      certificates: [
        {
          scheme: index === 0 ? '职业资格' : '技能等级证书',
          occupationCode: code,
          trade,
          level: 'SENIOR_TECHNICIAN',
          number: index === 0 ? '1632080010100007' : 'S000032080007181000012',
          issuedOn,
          issuer: '淮安示例职业技能鉴定站',
        },
      ],
      diplomas: [],
    };
    return { employeeNo, name, idNumber, facts };
  });
}

export async function sampleFiles(): Promise<{ readonly workbook: Buffer; readonly gbkCsv: Buffer; readonly mended: Buffer }> {
  const rows = sampleRows().map(({ made }) => made);
  const workers = [...workersOf(rows), ...masters()];
  const sheets = { 名单: rosterSheet(rows, false), 工作经历: employmentSheet(workers), 持证: qualificationSheet(workers) };
  return {
    workbook: await workbookFile(sheets),
    gbkCsv: csvFile(rosterSheet(rows, true), 'gbk'),
    mended: await workbookFile({ ...sheets, 名单: rosterSheet(mendedRows(), false) }),
  };
}
