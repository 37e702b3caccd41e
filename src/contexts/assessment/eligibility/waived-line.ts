import { isCertifiedLevel, LEVELS, rank } from '../../../kernel/level';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Cond, Rule } from '../../catalogue';
import { WAIVABLE, Waivable, WaiverPath } from '../terms';

type WaiverNo = 'WAIVER_NAMES_NOTHING' | 'WAIVER_DOES_NOT_FIT' | 'WAIVER_OF_WHOLE_CHECK';
type Weaker = Cond | undefined;

const ANY_WORK: Cond = { k: 'work', years: 0, positive: true };

/** Years of work become some work; years after a paper become the paper alone. */
function withoutYears(cond: Cond): Weaker {
  switch (cond.k) {
    case 'work':
      return ANY_WORK;
    case 'holds':
      return { k: 'holds', level: cond.level };
    case 'title':
    case 'preTechnician':
      return { ...cond, afterYears: 0 };
    default:
      return cond;
  }
}

/**
 * 破格: instead of the certificate the years that were to follow it, worked at any time. 越级: the certificate one level
 * further below, with the same years after it.
 */
function withoutCertificate(cond: Cond, kind: WaiverPath): Weaker {
  if (cond.k !== 'holds') return cond;
  if (kind === 'EXCEPTIONAL') return cond.afterYears === undefined ? ANY_WORK : { k: 'work', years: cond.afterYears };
  const below = LEVELS[rank(cond.level) - 2];
  return below !== undefined && isCertifiedLevel(below) ? { ...cond, level: below } : cond;
}

const withoutEducation = (cond: Cond): Weaker => (cond.k === 'diploma' ? undefined : cond);

const WEAKEN: Readonly<Record<Waivable, (cond: Cond, kind: WaiverPath) => Weaker>> = {
  CERTIFICATE: withoutCertificate,
  YEARS: withoutYears,
  EDUCATION: withoutEducation,
};
/** The certificate first: the years after it are then years of work, which may be waived as well. */
const ORDER = ['CERTIFICATE', 'YEARS', 'EDUCATION'] as const satisfies readonly Waivable[];

/**
 * What is left of a line when named conditions of it are waived: a weaker line, judged like any other. A waiver never
 * takes the whole check away, and the age of 16 is law, not a condition that could be waived.
 */
export function waivedLine(line: Rule, kind: WaiverPath, waived: readonly Waivable[]): Rule | Refusal<WaiverNo> {
  if (waived.length === 0) return refuse('WAIVER_NAMES_NOTHING');
  let all = line.all;
  for (const what of ORDER.filter((each) => waived.includes(each))) {
    const weaker = all.flatMap((cond) => WEAKEN[what](cond, kind) ?? []);
    if (isSame(weaker, all)) return refuse('WAIVER_DOES_NOT_FIT', { ruleId: line.id, waived: what, waivable: waivableOf(line, kind) });
    all = weaker;
  }
  return all.length === 0 ? refuse('WAIVER_OF_WHOLE_CHECK', { ruleId: line.id }) : { ...line, all };
}

const waivableOf = (line: Rule, kind: WaiverPath): Waivable[] =>
  WAIVABLE.filter(
    (what) =>
      !isSame(
        line.all.flatMap((cond) => WEAKEN[what](cond, kind) ?? []),
        line.all,
      ),
  );

const isSame = (a: readonly Cond[], b: readonly Cond[]): boolean => JSON.stringify(a) === JSON.stringify(b);
