import type { Day } from '../../../kernel/day';
import { CERTIFIED_LEVELS, isCertifiedLevel } from '../../../kernel/level';
import type { ConditionLine, RosterContext } from '../../../roster';
import type { Filing } from '../../accreditation';
import { OCCUPATIONS, ResolvedPack, RuleSet, rulesFor, ruleSetFor } from '../../catalogue';
import type { OpenBatch } from '../batch';

type Filed = Extract<Filing, { status: 'filed' }>;

/** What a file is read by, as plain values: the filing's scope on the day of the assessment and the lines that may be claimed. */
export const checkContext = (batch: OpenBatch, filing: Filed, policy: ResolvedPack | null, today: Day): RosterContext => ({
  today,
  eligibilityOn: batch.eligibilityOn,
  occupations: OCCUPATIONS,
  scope: filing.scope.filter(({ fromOn, toOn }) => fromOn <= batch.assessmentOn && (toOn === null || batch.assessmentOn <= toOn)),
  conditions: policy ? conditionsOf(policy, filing) : [],
  needed: batch.path === 'EXAM' ? ['conditionNo'] : [],
});

/** The lines of the pack's own set first, then of sets that single occupations' standards still ask for. */
function conditionsOf({ pack }: ResolvedPack, { scope }: Filed): ConditionLine[] {
  const sets = [undefined, ...scope.map(({ standard }) => standard)].flatMap((standard) => ruleSetFor(pack.eligibility, standard) ?? []);
  return [...new Set<RuleSet>(sets)].flatMap((set) =>
    CERTIFIED_LEVELS.flatMap((level) => rulesFor(set, level).flatMap(({ id, target }) => (isCertifiedLevel(target) ? [{ id, level: target }] : []))));
}
