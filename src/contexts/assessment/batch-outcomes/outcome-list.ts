import type { Uuid } from '../../../kernel/uuid';
import { APPROVAL_CHUNK, OutcomeKind } from '../assessment.events';
import { Candidacy, standingOutcome } from '../candidacy';

/** One candidacy as it stands: what is submitted, approved and later compared. */
export type Standing = {
  readonly candidacyId: Uuid;
  readonly outcomeRevision: number;
  readonly outcome: OutcomeKind;
};
export interface OutcomeList {
  /** Those with an outcome, in the order given: that of registration, which the certificates' numbers then follow. */
  readonly standings: readonly Standing[];
  /** Candidacies whose outcome is not known yet; withdrawn ones are no longer asked for. */
  readonly undetermined: number;
}

export function outcomeList(candidacies: Iterable<Candidacy>): OutcomeList {
  // Whoever was not admitted takes no part, and holds nobody up.
  const taking = [...candidacies].flatMap((state) => (state.status === 'registered' && state.eligibility !== 'REJECTED' ? [state] : []));
  const standings = taking.flatMap((state) => {
    const outcome = standingOutcome(state);
    return outcome === null ? [] : [{ candidacyId: state.candidacyId, outcomeRevision: state.outcomeRevision, outcome }];
  });
  return { standings, undetermined: taking.length - standings.length };
}

export const countOf = (standings: readonly Standing[], outcome: OutcomeKind): number =>
  standings.filter((each) => each.outcome === outcome).length;

export const chunkOf = (standings: readonly Standing[], chunk: number): readonly Standing[] =>
  standings.slice(chunk * APPROVAL_CHUNK, (chunk + 1) * APPROVAL_CHUNK);
export const chunksOf = (standings: readonly Standing[]): number => Math.ceil(standings.length / APPROVAL_CHUNK);
