import type { Level } from '../../../kernel/level';
import type { EligibilityPolicy } from '../policy-pack';
import { NATIONAL_2018 } from './national-2018';
import { NATIONAL_2023 } from './national-2023';
import type { Rule, RuleSet } from './rule';

const RULE_SETS = new Map([NATIONAL_2023, NATIONAL_2018].map((set) => [set.id, set]));

export const ruleSetNamed = (id: string): RuleSet | undefined => RULE_SETS.get(id);

/** A line by its id, of whichever set: no two sets number one alike. */
export const lineNamed = (id: string): Rule | undefined =>
  [...RULE_SETS.values()].flatMap(({ rules }) => rules).find((rule) => rule.id === id);

/** The set that an occupation's standard asks for; the pack's own where the standard makes no exception. */
export const ruleSetFor = (policy: EligibilityPolicy, standardVersion?: string): RuleSet | undefined =>
  ruleSetNamed((standardVersion === undefined ? undefined : policy.ruleSetByStandard[standardVersion]) ?? policy.ruleSet);

/** The lines for one level, in the order in which the instrument numbers them. */
export const rulesFor = (set: RuleSet, target: Level): readonly Rule[] => set.rules.filter((rule) => rule.target === target);

/** Whether any set of conditions leads to a level; to 特级技师 and 首席技师, which are posts, none does. */
export const isLedTo = (target: Level): boolean => [...RULE_SETS.values()].some((set) => rulesFor(set, target).length > 0);

/** What rosters write under 申报条件编号: the line's number for that level (`1`), or the full rule id (`N23-4-1`). */
export const ruleByClaim = (set: RuleSet, target: Level, claim: string): Rule | undefined =>
  rulesFor(set, target).find((rule) => rule.id === claim || (/^\d+$/.test(claim) && rule.id.endsWith(`-${claim}`)));
