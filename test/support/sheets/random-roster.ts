import { chance, Chance } from '../stories/made-people';
import { Defect, DEFECTS, MadeRow, makeRow, Marking, Outcome, outcomeOf, Recipe, spoil } from './make-roster';
import {
  CsvEncoding,
  csvFile,
  employmentSheet,
  MadeWorker,
  qualificationSheet,
  rosterSheet,
  workbookFile,
  workersOf,
} from './roster-sheets';

/** A roster that nobody has seen before, with what must come of every person in it. */
export interface RandomRoster {
  readonly seed: number;
  readonly bytes: Buffer;
  readonly format: 'xlsx' | CsvEncoding;
  /** In the order of the file; `row` is the number that the spreadsheet shows. */
  readonly rows: readonly { readonly row: number; readonly made: MadeRow; readonly outcome: Outcome }[];
  /** Facts to be registered beforehand; a workbook holds them in its own sheets as well. */
  readonly workers: readonly MadeWorker[];
}

const FORMATS = ['xlsx', 'utf8', 'utf8-bom', 'gbk', 'gb18030', 'utf16le-bom'] as const;
const RULE_IDS = ['N23-5-1', 'N23-5-2', 'N23-4-1', 'N23-4-2', 'N23-4-3', 'N23-3-1', 'N23-3-2'] as const;
const MARKINGS: readonly Marking[] = ['passed', 'passed', 'passed', 'passed', 'failed', 'absent'];
/** How near the facts come to what the rule asks, in days. */
const SLACKS = [-300, -31, -1, 0, 1, 30, 700] as const;
/** One row in so many is spoilt on purpose. */
const SPOILT_ONE_IN = 8;

function recipeOf(of: Chance): Recipe {
  const ruleId = of.pick(RULE_IDS);
  const counted = !['N23-5-1', 'N23-5-2', 'N23-4-3'].includes(ruleId);
  return { ruleId, slackDays: counted ? of.pick(SLACKS) : of.between(0, 300), split: counted && ruleId.endsWith('1') && of.int(2) === 0 };
}

const good = (recipe: Recipe): Recipe => ({ ...recipe, slackDays: Math.max(0, recipe.slackDays) });

function spoilt(of: Chance, serial: number, first: MadeRow | undefined): MadeRow {
  const possible = DEFECTS.filter((defect) => defect !== 'IMPORT_NOT_ELIGIBLE' && (defect !== 'IMPORT_DUPLICATE_IN_FILE' || first));
  const defect: Defect = of.pick(possible);
  const outOfScope = defect === 'IMPORT_LEVEL_NOT_IN_SCOPE';
  const recipe = outOfScope ? { ruleId: 'N23-3-1', slackDays: 30 } : good(recipeOf(of));
  return spoil(of, makeRow(of, serial, recipe, of.pick(MARKINGS), outOfScope ? 'electrician' : 'turner'), defect, first);
}

function madeRow(of: Chance, serial: number, before: readonly MadeRow[]): MadeRow {
  const whole = before.filter(({ defect }) => defect === null);
  if (of.int(SPOILT_ONE_IN) === 0) return spoilt(of, serial, whole.length > 0 ? of.pick(whole) : undefined);
  const recipe = recipeOf(of);
  return makeRow(of, serial, recipe, of.pick(MARKINGS), recipe.ruleId.startsWith('N23-3') || of.int(2) === 0 ? 'turner' : 'electrician');
}

/** The same seed gives the same roster; print it, so that a failure can be played again. */
export async function randomRoster(seed: number, people = 40): Promise<RandomRoster> {
  const of = chance(seed);
  const made: MadeRow[] = [];
  for (let serial = 1; serial <= people; serial += 1) made.push(madeRow(of, serial, made));
  const format = of.pick(FORMATS);
  const workers = workersOf(made);
  const sheet = rosterSheet(made, format !== 'xlsx', of);
  const sheets = { 名单: sheet, 工作经历: employmentSheet(workers), 持证: qualificationSheet(workers) };
  const bytes = format === 'xlsx' ? await workbookFile(sheets) : csvFile(sheet, format);
  return { seed, bytes, format, workers, rows: made.map((each, index) => ({ row: index + 2, made: each, outcome: outcomeOf(each) })) };
}
