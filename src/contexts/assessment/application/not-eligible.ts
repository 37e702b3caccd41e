import type { JsonObject } from '../../../kernel/canonical-json';
import { Level, LEVEL_NAMES } from '../../../kernel/level';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { NotEligible, RuleFailure } from '../eligibility/eligibility';

export type NotEligibleCode =
  | 'NOT_ELIGIBLE_AGE'
  | 'NOT_ELIGIBLE_WORK'
  | 'NOT_ELIGIBLE_CERTIFICATE'
  | 'NOT_ELIGIBLE_CERTIFICATE_UNVERIFIED'
  | 'NOT_ELIGIBLE_AFTER_CERTIFICATE'
  | 'NOT_ELIGIBLE_DIPLOMA'
  | 'NOT_ELIGIBLE_TITLE'
  | 'NOT_ELIGIBLE_AFTER_TITLE'
  | 'NOT_ELIGIBLE_OTHER'
  | 'NO_CONDITIONS_FOR_LEVEL';

/** The first failed condition, and by how much: of the claimed line, or of the line that came nearest. */
export function notEligible({ claimFailure, perRule, target, ruleSet, asOf, unverified = [] }: NotEligible): Refusal<NotEligibleCode> {
  const failure = claimFailure ?? nearest(perRule);
  if (!failure) return refuse('NO_CONDITIONS_FOR_LEVEL', { level: target, ruleSet });
  const { code, params } = worded(failure, unverified);
  return refuse(code, { ruleId: failure.ruleId, asOf, ...shortage(failure), ...params });
}

/** A wait is nearer than a paper that is not there at all; among waits the shortest. */
const nearest = (failures: readonly RuleFailure[]): RuleFailure | undefined => [...failures].sort((a, b) => waitDays(a) - waitDays(b))[0];
const waitDays = ({ shortBy }: RuleFailure): number => shortBy?.totalDays ?? Number.MAX_SAFE_INTEGER;

const shortage = ({ shortBy }: RuleFailure): JsonObject =>
  shortBy ? { shortMonths: shortBy.months, shortDays: shortBy.days, shortTotalDays: shortBy.totalDays, reachedOn: shortBy.reachedOn } : {};

function worded(
  { failedCondition: cond, shortBy }: RuleFailure,
  unverified: readonly Level[],
): { readonly code: NotEligibleCode; readonly params: JsonObject } {
  switch (cond.k) {
    case 'minAge':
      return { code: 'NOT_ELIGIBLE_AGE', params: { years: cond.years } };
    case 'work':
      return { code: 'NOT_ELIGIBLE_WORK', params: { years: cond.years } };
    case 'holds': {
      const params = { level: cond.level, printed: LEVEL_NAMES[cond.level].printed, years: cond.afterYears ?? cond.heldYears ?? 0 };
      const absent = unverified.includes(cond.level) ? 'NOT_ELIGIBLE_CERTIFICATE_UNVERIFIED' : 'NOT_ELIGIBLE_CERTIFICATE';
      return { code: shortBy ? 'NOT_ELIGIBLE_AFTER_CERTIFICATE' : absent, params };
    }
    case 'title':
      return { code: shortBy ? 'NOT_ELIGIBLE_AFTER_TITLE' : 'NOT_ELIGIBLE_TITLE', params: { grade: cond.grade, years: cond.afterYears } };
    case 'diploma':
      return { code: 'NOT_ELIGIBLE_DIPLOMA', params: { kinds: [...cond.kinds] } };
    default:
      return { code: 'NOT_ELIGIBLE_OTHER', params: { condition: cond.k } };
  }
}
