import type { Day } from '../../kernel/day';
import type { Position } from '../../ledger/event-store.port';
import type { Provenance } from '../../ledger/provenance';

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
  /** Filled by those who read; nothing where no moment was asked for. */
  readonly provenance?: Provenance | undefined;
}

/** By what knowledge alone: nothing in the answer depends on a day, and it says so instead of repeating one that was not applied (ADR 71). */
export interface AsKnownThen extends Omit<AsOf, 'effectiveOn'> {
  readonly effectiveOn: null;
}

/** An answer repeats what it answered, and at which position of the log it is true. */
export const answeredAsOf = <Body extends object, On extends Day | null>(
  { effectiveOn, knownAt, provenance }: Omit<AsOf, 'effectiveOn'> & { readonly effectiveOn: On },
  atPosition: Position,
  body: Body,
): Body & { effectiveOn: On; knownAt: string | null; atPosition: string } =>
  withProvenance(provenance, {
    ...body,
    effectiveOn,
    knownAt,
    atPosition: String(atPosition),
  });

/** No member of an answer: what the edge makes of it is told there for every answer alike. */
const PROVENANCE = Symbol('provenance');

/** Lets a body say at the edge what it rests on; of a question about the present it says nothing. */
export const withProvenance = <Body extends object>(provenance: Provenance | undefined, body: Body): Body =>
  provenance === undefined ? body : { ...body, [PROVENANCE]: provenance };
export const provenanceOf = (body: unknown): Provenance | undefined =>
  typeof body === 'object' && body !== null ? (body as { readonly [PROVENANCE]?: Provenance })[PROVENANCE] : undefined;
