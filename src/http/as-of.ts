import type { Day } from '../kernel/day';
import type { Position } from '../ledger/event-store.port';

/**
 * On which day, and by what knowledge, a question is to be answered (decision 11). Neither asked for: today, by all that
 * is known. It is a horizon of the read models, so that controllers hand it on as it is.
 */
export interface AsOf {
  readonly minPosition: Position;
  readonly effectiveOn: Day;
  /** As the caller wrote it; null: by all that is known. */
  readonly knownAt: string | null;
  /** Where the log ended at that moment. */
  readonly knownPosition: Position | null;
}

/** By what knowledge alone: nothing in the answer depends on a day, and it says so instead of repeating one that was not applied (ADR 71). */
export interface AsKnownThen extends Omit<AsOf, 'effectiveOn'> {
  readonly effectiveOn: null;
}

/** An answer repeats what it answered, and at which position of the log it is true. */
export const answeredAsOf = <Body extends object, On extends Day | null>(
  { effectiveOn, knownAt }: Omit<AsOf, 'effectiveOn'> & { readonly effectiveOn: On }, atPosition: Position, body: Body,
): Body & { effectiveOn: On; knownAt: string | null; atPosition: string } => ({
  ...body, effectiveOn, knownAt, atPosition: String(atPosition),
});
