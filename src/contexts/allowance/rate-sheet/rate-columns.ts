import { LEVEL_WORDS } from '../../../kernel/level-words';
import { CERTIFIED_LEVELS, LEVELS, officialDigit } from '../../../kernel/level';
import type { Words } from '../../../kernel/words';
import { AWARD_TIER_WORDS, AWARD_TIERS } from '../../catalogue';
import { BASES, ITEMS } from '../allowance.events';
import { BASIS_WORDS, ITEM_WORDS } from '../allowance-words';

/** The columns of a rate table as a sheet, each with the field of `POST …/allowance-rules` that it is. */
export const RATE_COLUMNS = [
  { field: 'ruleId', heading: '规则编号' },
  { field: 'item', heading: '津贴类型' },
  { field: 'level', heading: '等级' },
  { field: 'basis', heading: '依据' },
  { field: 'amountMinor', heading: '金额（元）' },
  { field: 'occupationGroup', heading: '职业组' },
  { field: 'occupations', heading: '组内职业编码' },
  { field: 'instalmentYears', heading: '分期年数' },
  { field: 'contestTier', heading: '竞赛级别' },
  { field: 'maxRank', heading: '名次上限' },
] as const;
export type RateField = (typeof RATE_COLUMNS)[number]['field'];
export type RateHeading = (typeof RATE_COLUMNS)[number]['heading'];
export const RATE_HEADINGS = RATE_COLUMNS.map(({ heading }) => heading) as readonly RateHeading[];
export const headingOf = (field: RateField): RateHeading => RATE_COLUMNS.find((column) => column.field === field)!.heading;

/** Fields that hold one of a list of constants, with what each is called. */
export const CHOICES = {
  item: Object.fromEntries(ITEMS.map((item) => [item, ITEM_WORDS[item]])),
  level: Object.fromEntries(LEVELS.map((level) => [level, LEVEL_WORDS[level]])),
  basis: Object.fromEntries(BASES.map((basis) => [basis, BASIS_WORDS[basis]])),
  contestTier: Object.fromEntries(AWARD_TIERS.map((tier) => [tier, AWARD_TIER_WORDS[tier]])),
} as const satisfies Readonly<Record<string, Readonly<Record<string, Words>>>>;
export type ChoiceField = keyof typeof CHOICES;

export const compact = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');
const NUMERALS = ['五', '四', '三', '二', '一'];
/** A level is also written `三级`, `高级工` or `3`, as on every other sheet. */
const levelForms = (): [string, string][] => [
  ...LEVELS.flatMap((level): [string, string][] => LEVEL_WORDS[level].zh.split('/').map((part) => [part, level])),
  ...CERTIFIED_LEVELS.flatMap((level, index): [string, string][] => [
    [`${NUMERALS[index]}级`, level],
    [String(officialDigit(level)), level],
  ]),
];
/** The words of either language, and the constant itself. */
const formsOf = (words: Readonly<Record<string, Words>>): [string, string][] =>
  Object.entries(words).flatMap(([constant, { zh, en }]): [string, string][] => [
    [constant, constant],
    [zh, constant],
    [en, constant],
  ]);
const formsOfField = (field: ChoiceField): [string, string][] => [...formsOf(CHOICES[field]), ...(field === 'level' ? levelForms() : [])];
const FORMS = Object.fromEntries(
  (Object.keys(CHOICES) as ChoiceField[]).map((field) => [
    field,
    new Map(formsOfField(field).map(([form, constant]) => [compact(form).toLowerCase(), constant])),
  ]),
) as Record<ChoiceField, Map<string, string>>;

/** The constant that a cell means. */
export const chosen = (field: ChoiceField, text: string): string | undefined => FORMS[field].get(compact(text).toLowerCase());
