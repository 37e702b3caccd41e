import { type Static, Type } from '@sinclair/typebox';
import { codeField, dayField, levelField, occupationField, optional, tradeField } from '../../kernel/fields';

/** More scope rows than any filing seen (1,639 occupations by 5 levels are 8,195); keeps one event below the append limit. */
export const MAX_SCOPE_ROWS = 1_000;

/** One line of what a filing allows: occupation by trade by level by standard by site, with dates of its own. */
export const scopeRow = Type.Object(
  {
    occupationCode: occupationField(),
    edition: codeField(),
    /** null: every trade of the occupation. */
    trade: tradeField(),
    level: levelField(),
    /** The standard used: national, industry or an enterprise norm, with its version. */
    standard: codeField(),
    fromOn: dayField(),
    toOn: optional(dayField()),
    /** The site where it may be assessed, by the institution's own code; absent: at every site. */
    siteCode: Type.Optional(codeField()),
  },
  { additionalProperties: false },
);
export type ScopeRow = Static<typeof scopeRow>;

/** Codes that later evaluations count by; they cannot be added to the past (decision 7). */
export const dimensionFields = {
  projectId: Type.Optional(codeField()),
  programmeCode: Type.Optional(codeField()),
  chainCode: Type.Optional(codeField()),
  clusterCode: Type.Optional(codeField()),
  trainingKind: Type.Optional(codeField()),
  targetGroup: Type.Optional(codeField()),
};
/** Absent where nobody gave one. */
export type FilingDimensions = { readonly [Name in keyof typeof dimensionFields]?: string };
