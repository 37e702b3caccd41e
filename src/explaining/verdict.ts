import { canonicalJson } from '../kernel/canonical-json';
import type { Moment } from '../kernel/decision';
import type { Fact } from '../kernel/event-type';
import { isRefusal } from '../kernel/refusal';
import type { AnyRule } from './declared-decisions';

export type VerdictKind = 'same' | 'different' | 'erased';

/** Why a decision does not come out as it is stored; the detail is for people, the code is stable. */
export interface Difference {
  readonly code: 'RULE_UNKNOWN' | 'VERSION_CHANGED' | 'INTENT_ALTERED' | 'EVIDENCE_UNKNOWN' | 'REFUSED' | 'FACTS_DIFFER';
  readonly detail: string;
}
export interface Verdict {
  readonly verdict: VerdictKind;
  readonly differences: readonly Difference[];
}

export const SAME: Verdict = { verdict: 'same', differences: [] };
/** What the decision leaned on was erased at a person's request: nobody can run it again, and nothing speaks against it. */
export const ERASED: Verdict = { verdict: 'erased', differences: [] };
export const different = (code: Difference['code'], detail: string): Verdict => ({ verdict: 'different', differences: [{ code, detail }] });

export interface Inputs {
  readonly state: unknown;
  readonly intent: unknown;
  readonly evidence: unknown;
  readonly moment: Moment;
}

/** Runs a decision again and compares, fact by fact, with what was stored. Data is compared as the canonical text that was committed to. */
export function rerun(
  rule: AnyRule,
  { state, intent, evidence, moment }: Inputs,
  stored: readonly { readonly type: string; readonly data: string }[],
): Verdict {
  const decided = rule.decide(state, intent, evidence, moment);
  if (isRefusal(decided)) return different('REFUSED', `now refused: ${decided.refused} ${canonicalJson(decided.params)}`);
  const differences = [...Array(Math.max(decided.length, stored.length)).keys()].flatMap((index) =>
    compared(decided[index], stored[index], index),
  );
  return differences.length === 0 ? SAME : { verdict: 'different', differences };
}

function compared(
  decided: Fact | undefined,
  stored: { readonly type: string; readonly data: string } | undefined,
  index: number,
): Difference[] {
  if (!decided || !stored)
    return [
      {
        code: 'FACTS_DIFFER',
        detail: `fact ${index + 1}: ${stored ? `stored ${stored.type}, not decided now` : `${decided!.type} decided now, not stored`}`,
      },
    ];
  if (decided.type !== stored.type)
    return [{ code: 'FACTS_DIFFER', detail: `fact ${index + 1}: stored ${stored.type}, now ${decided.type}` }];
  const members = differingMembers(decided.data as object, JSON.parse(stored.data) as object);
  return members.length === 0 ? [] : [{ code: 'FACTS_DIFFER', detail: `${stored.type}: ${members.join(', ')}` }];
}

/** Names only: the values may be many, and the reader has both at hand. */
function differingMembers(decided: object, stored: object): readonly string[] {
  const [now, before] = [decided as Record<string, never>, stored as Record<string, never>];
  return [...new Set([...Object.keys(now), ...Object.keys(before)])].filter((name) => textOf(now[name]) !== textOf(before[name])).sort();
}
const textOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value as object));
