import type { Day } from './day';
import type { Fact } from './event-type';
import type { Fold, FoldDeclaration } from './fold';
import { isRefusal, Refusal } from './refusal';
import type { Uuid } from './uuid';

/** What a decision answers: the facts that follow, or a refusal. No facts means: already so, nothing to add. */
export type Decision<E extends Fact, Code extends string> = readonly E[] | Refusal<Code>;

/** Who asks. A system is never one of the two persons that an approval needs (decision 17). */
export interface Actor {
  readonly ref: Uuid;
  readonly kind: 'person' | 'system';
  readonly audience: string;
}

/** What a decision may know besides its arguments: the legal day and who asks. Both are recorded with the event. */
export interface Moment {
  readonly today: Day;
  readonly actor: Actor;
}

/**
 * One rule, named and versioned so that a stored decision can be run again from what its metadata names.
 * `decide` is pure: the same state, intent, evidence and moment give the same answer for ever.
 */
export interface DecisionRule<State, E extends Fact, Intent, Evidence, Code extends string> extends RuleDeclaration {
  readonly fold: Fold<State, E>;
  decide(state: State, intent: Intent, evidence: Evidence, moment: Moment): Decision<E, Code>;
}

export interface RuleDeclaration {
  /** `context.kebab-case-act`. */
  readonly name: string;
  /** Raised when the same inputs would be answered differently. */
  readonly version: number;
  readonly fold: FoldDeclaration;
}

/** Infers the parameters; declaring a rule costs no annotations. */
export const rule = <State, E extends Fact, Intent, Evidence, Code extends string>(
  declared: DecisionRule<State, E, Intent, Evidence, Code>,
): DecisionRule<State, E, Intent, Evidence, Code> => declared;

export const isDecided = <E extends Fact>(decision: Decision<E, string>): decision is readonly E[] => !isRefusal(decision);
