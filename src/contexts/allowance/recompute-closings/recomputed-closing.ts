import { canonicalJson } from '../../../kernel/canonical-json';
import type { Month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { Closable, closableOf, Sealing } from '../allowance-statement/closable';
import type { ClosedStatement, StatementFacts } from '../allowance-statement/open-statement';
import type { StatementHead } from '../pay/statement';
import { statementDocument } from '../pay/statement';

/** `altered`: the recorded lines are not those of which the digest was taken; `different`: the arithmetic gives other lines today. */
export type ClosingVerdict = 'same' | 'different' | 'altered';

export interface RecomputedClosing {
  readonly enterpriseId: Uuid;
  readonly period: Month;
  readonly lines: number;
  readonly verdict: ClosingVerdict;
  /** Of what was recorded and is not made again, and of what is made now and was not recorded: lines and people as canonical text. */
  readonly recordedOnly: readonly string[];
  readonly madeOnly: readonly string[];
}

const headOf = (enterpriseId: Uuid, { period, ruleVersion, start, partMonth, rounding }: ClosedStatement): StatementHead => ({
  enterpriseId,
  period,
  policyPack: ruleVersion,
  policy: { start, partMonth, rounding } as StatementHead['policy'],
});
const textOfRecorded = (enterpriseId: Uuid, recorded: ClosedStatement): string =>
  canonicalJson(statementDocument(headOf(enterpriseId, recorded), recorded.lines, recorded.missing));
/** Of the recorded lines, whatever digest stands beside them. */
export const digestOfRecorded = (enterpriseId: Uuid, recorded: ClosedStatement, digestOf: Sealing['digestOf']): string =>
  digestOf(textOfRecorded(enterpriseId, recorded));
const partsOf = ({ lines, missing }: Pick<Closable, 'lines' | 'missing'>): string[] =>
  [...lines, ...missing].map((each) => canonicalJson(each));
const without = (some: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return some.filter((each) => !known.has(each));
};

/**
 * A closed month made again from what was known when it was closed. Equal digests are equal bytes of `statement/v1`: the
 * recorded digest must be that of the recorded lines as well as of the lines that the arithmetic gives.
 */
export function recomputed(recorded: ClosedStatement, known: StatementFacts, sealing: Sealing): RecomputedClosing {
  const made = closableOf(known, recorded.period, sealing);
  const stored = textOfRecorded(known.enterprise.enterpriseId, recorded);
  const verdict = sealing.digestOf(stored) !== recorded.digest ? 'altered' : made.text === stored ? 'same' : 'different';
  const [then, now] = [partsOf(recorded), partsOf(made)];
  return {
    enterpriseId: known.enterprise.enterpriseId,
    period: recorded.period,
    lines: recorded.lines.length,
    verdict,
    recordedOnly: without(then, now),
    madeOnly: without(now, then),
  };
}
