import type { Json } from './canonical-json';
import type { Fact } from './event-type';
import type { Fold, FoldDeclaration } from './fold';

/**
 * What one stream says to the decisions of others: a named, pure view of its state. Recorded as stream and
 * revision, it can be computed again whenever a decision is re-run.
 */
export interface StreamView<State, Value, E extends Fact = Fact> extends ViewDeclaration {
  readonly fold: Fold<State, E>;
  view(state: State): Value;
}
export interface ViewDeclaration {
  readonly name: string;
  readonly fold: FoldDeclaration;
}
export const streamView = <State, Value, E extends Fact>(
  name: string,
  fold: Fold<State, E>,
  view: (state: State) => Value,
): StreamView<State, Value, E> => ({ name, fold, view });

/** Where a piece of evidence came from, as the metadata keeps it (decision 5). */
export type EvidenceSource =
  /** A view of one stream at one revision; -1 where the stream did not exist. */
  | { readonly view: string; readonly stream: string; readonly revision: number }
  /** An immutable published document, by its reference: a policy pack, a rule set. */
  | { readonly document: string }
  /** A field of the vault at one version; its value is personal and stays there. Erased: the decision cannot be re-run. */
  | { readonly person: string; readonly field: string; readonly version: number }
  /** Too large to keep twice: it stands, whole, in this member of the event that the decision made. */
  | { readonly standsIn: string }
  /** Kept by value, since it comes from no single stream. */
  | { readonly source: string; readonly position: string; readonly value: Json };

export interface Gathered<Value> {
  readonly value: Value;
  readonly source: EvidenceSource;
}
export type EvidenceSet<Values> = { readonly [Name in keyof Values]: Gathered<Values[Name]> };

export const documentEvidence = <Value>(reference: string, value: Value): Gathered<Value> => ({ value, source: { document: reference } });
export const valueEvidence = <Value extends Json>(source: string, position: bigint, value: Value): Gathered<Value> => ({
  value,
  source: { source, position: String(position), value },
});
export const recordedEvidence = <Value>(member: string, value: Value): Gathered<Value> => ({ value, source: { standsIn: member } });
export const personEvidence = <Value>(person: string, field: string, version: number, value: Value): Gathered<Value> => ({
  value,
  source: { person, field, version },
});
export const NO_EVIDENCE: EvidenceSet<Record<never, never>> = {};
