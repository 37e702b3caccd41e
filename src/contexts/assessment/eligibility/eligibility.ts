import type { Day } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { Cond, Rule, RuleSet, rulesFor } from '../../catalogue';
import { Case, Counted, judge } from './conditions';
import type { RegisteredFacts } from './facts';
import type { ShortBy } from './work-spans';

export interface EligibilityQuestion {
  readonly ruleSet: RuleSet;
  readonly target: Level;
  readonly occupationCode: string;
  /** 相关职业 of the occupation's standard; the occupation itself always counts. */
  readonly relatedOccupations?: ReadonlySet<string>;
  readonly birthDay: Day;
  readonly asOf: Day;
  readonly spanCarryDays: number;
  readonly facts: RegisteredFacts;
  /** The full id of the line that the roster names. A claim is never evidence: it only says which line to judge. */
  readonly claimedRuleId?: string | null;
}

/** Why one line does not hold: its first failed condition, and by how much (null: the thing itself is not there). */
export interface RuleFailure {
  readonly ruleId: string;
  readonly failedCondition: Cond;
  readonly shortBy: ShortBy | null;
}

interface Verdict {
  readonly ruleSet: string;
  readonly target: Level;
  readonly asOf: Day;
  /** Every line that holds, in the order of the instrument. */
  readonly fittingRuleIds: readonly string[];
}
export interface Eligible extends Verdict {
  readonly eligible: true;
  readonly ruleId: string;
  /** Of the condition that only just held; null where the line counts no work. */
  readonly monthsCounted: number | null;
  readonly daysCounted: number | null;
  readonly spansCounted: number | null;
  /** The registered facts that the line rests on. */
  readonly evidence: readonly string[];
}
export interface NotEligible extends Verdict {
  readonly eligible: false;
  readonly claimedRuleId: string | null;
  /** The claimed line's failure; null where nothing was claimed, or a line that the set does not have for this level. */
  readonly claimFailure: RuleFailure | null;
  readonly perRule: readonly RuleFailure[];
  /** Levels of certificates that would count, but for a verification that is missing. */
  readonly unverified?: readonly Level[];
}

type Judged =
  | { readonly rule: Rule; readonly failure: RuleFailure }
  | { readonly rule: Rule; readonly evidence: readonly string[]; readonly counted: Counted | null };
type Held = Exclude<Judged, { failure: RuleFailure }>;
const isHeld = (judged: Judged): judged is Held => !('failure' in judged);

/** The count with the least to spare says most about why the line held. */
const least = (a: Counted | null, b: Counted | null): Counted | null =>
  a === null || (b !== null && (b.months < a.months || (b.months === a.months && b.days < a.days))) ? b : a;

function judgeRule(rule: Rule, judged: Case): Judged {
  const evidence: string[] = [];
  let counted: Counted | null = null;
  for (const cond of rule.all) {
    const finding = judge(judged, cond);
    if (!finding.holds) return { rule, failure: { ruleId: rule.id, failedCondition: cond, shortBy: finding.shortBy } };
    evidence.push(...finding.evidence);
    counted = least(counted, finding.counted);
  }
  return { rule, evidence: evidence.length > 1 ? [...new Set(evidence)].sort() : evidence, counted };
}

/**
 * Whether the registered facts fulfil a line of the application conditions (申报条件). Without a claim the first line
 * that holds is taken. A claimed line is judged alone: if it fails the answer is no, even where another would fit,
 * and says which, since the applicant signs for the line that is named.
 */
export function eligibility(question: EligibilityQuestion): Eligible | NotEligible {
  const { ruleSet, target, asOf, claimedRuleId = null } = question;
  const { birthDay, spanCarryDays, facts } = question;
  const asked: Case = {
    birthDay,
    asOf,
    spanCarryDays,
    facts,
    occupations: new Set([question.occupationCode, ...(question.relatedOccupations ?? [])]),
  };
  const judged = rulesFor(ruleSet, target).map((rule) => judgeRule(rule, asked));
  const held = judged.filter(isHeld);
  const verdict: Verdict = { ruleSet: ruleSet.id, target, asOf, fittingRuleIds: held.map(({ rule }) => rule.id) };
  const chosen = claimedRuleId === null ? held[0] : held.find(({ rule }) => rule.id === claimedRuleId);
  if (chosen) return eligible(verdict, chosen);
  const perRule = judged.flatMap((each) => (isHeld(each) ? [] : [each.failure]));
  const claimFailure = perRule.find(({ ruleId }) => ruleId === claimedRuleId) ?? null;
  return { eligible: false, ...verdict, claimedRuleId, claimFailure, perRule };
}

const eligible = (verdict: Verdict, { rule, evidence, counted }: Held): Eligible => ({
  eligible: true,
  ...verdict,
  ruleId: rule.id,
  monthsCounted: counted?.months ?? null,
  daysCounted: counted?.days ?? null,
  spansCounted: counted?.spans ?? null,
  evidence,
});
