import { Cell, nameInFile, Sheet } from '../../../sheets/sheet';
import type { OccupationGroup, RateRow } from '../allowance.events';
import { CHOICES, ChoiceField, headingOf, RATE_COLUMNS, RATE_HEADINGS, RateField } from './rate-columns';
import { EXAMPLE } from './rate-rows';

/** A table as a sheet of the same columns as the template: what leaves can come back. */
export interface RatesOnSheet {
  readonly rows: readonly RateRow[];
  readonly groups: readonly OccupationGroup[];
}

const SHEET_NAME = '津贴标准';
/** Read by nobody: the name that readers of rosters leave alone. */
const NOTES_NAME = '填写说明';
/** Rows with drop-downs; the most that a table can have. */
const TEMPLATE_ROWS = 200;
const EXAMPLE_ROW: Readonly<Partial<Record<RateField, Cell>>> = {
  ruleId: `${EXAMPLE}-SK-SENIOR`,
  item: '技能津贴',
  level: '三级/高级工',
  basis: '证书',
  amountMinor: { inFen: 30_000 },
};
const NOTES: Readonly<Record<RateField, string>> = {
  ruleId: '必填。字母、数字和 . _ -，至多 40 位；出现在它计发的每一行津贴上',
  item: '必填。',
  level: '技能津贴必填；带徒、班组长津贴和竞赛奖励不填',
  basis: '必填。特级技师和首席技师只能按聘任，带徒按师徒协议，班组长按岗位，竞赛奖励按竞赛获奖',
  amountMinor: '必填。元，至多两位小数；技能、带徒、班组长津贴为每月标准',
  occupationGroup: '只付给该组职业时填组的编号（如 SHORTAGE），优先于不分组的标准',
  occupations: '在该组任一行写明，如 6-18-01-01、6-31-01-03',
  instalmentYears: '只用于一次性奖励：分几年发放，2 至 10',
  contestTier: '只用于竞赛奖励',
  maxRank: '只用于竞赛奖励：该名次及以前',
};

const choices = Object.fromEntries(
  (Object.keys(CHOICES) as ChoiceField[]).map((field) => [headingOf(field), Object.values(CHOICES[field]).map(({ zh }) => zh)]),
);
const rowOf = (cells: Readonly<Partial<Record<RateField, Cell>>>): Cell[] => RATE_COLUMNS.map(({ field }) => cells[field] ?? '');
const word = (field: ChoiceField, constant: string | null | undefined): string =>
  constant ? (CHOICES[field] as Readonly<Record<string, { readonly zh: string }>>)[constant]!.zh : '';

function rateRow(
  { ruleId, item, level, basis, amountInFen, occupationGroup, instalmentYears, contestTier, maxRank }: RateRow,
  occupations: readonly string[],
): Cell[] {
  return rowOf({
    ruleId,
    item: word('item', item),
    level: word('level', level),
    basis: word('basis', basis),
    amountMinor: { inFen: amountInFen },
    occupationGroup,
    occupations: occupations.join('、'),
    instalmentYears,
    contestTier: word('contestTier', contestTier),
    maxRank,
  });
}

/** The occupations of a group stand on its first row. */
function rateRows({ rows, groups }: RatesOnSheet): Cell[][] {
  const occupationsOf = new Map(groups.map(({ code, occupations }) => [code, occupations]));
  return rows.map((row) => {
    const occupations = occupationsOf.get(row.occupationGroup ?? '') ?? [];
    occupationsOf.delete(row.occupationGroup ?? '');
    return rateRow(row, occupations);
  });
}

const notesSheet = (): Sheet => ({
  name: NOTES_NAME,
  headings: ['列', '填写要求', '可填'],
  rows: RATE_COLUMNS.map(({ field, heading }) => [heading, NOTES[field], (choices[heading] ?? []).join('、')]),
});

/** The form in which a table is proposed: drop-downs, an example that is left out when it comes back, and notes. */
export const rateTemplateSheets = (): Sheet[] => [
  {
    name: SHEET_NAME,
    headings: RATE_HEADINGS,
    choices,
    rows: [rowOf(EXAMPLE_ROW), ...Array.from({ length: TEMPLATE_ROWS }, () => rowOf({}))],
  },
  notesSheet(),
];

export const rateTableSheets = (table: RatesOnSheet): Sheet[] => [
  { name: SHEET_NAME, headings: RATE_HEADINGS, choices, rows: rateRows(table) },
  notesSheet(),
];
export const rateFileName = (version: number, validFrom: string): string => nameInFile(`津贴标准_第${version}版_${validFrom}起`);
