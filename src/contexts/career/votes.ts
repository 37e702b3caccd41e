import { Refusal, refuse } from '../../kernel/refusal';
import type { PolicyPack } from '../catalogue';

export type CommitteeFault = 'COMMITTEE_INVALID' | 'VOTES_EXCEED_COMMITTEE';
interface Votes {
  readonly committee: number;
  readonly inFavour: number;
}

/** Enough members, an odd number where the pack wants one, and no more votes than members. */
export function committeeFault(
  { committee, inFavour }: Votes,
  { minReviewPanel, oddNumber }: PolicyPack['staffing'],
): Refusal<CommitteeFault> | undefined {
  if (committee < minReviewPanel || (oddNumber && committee % 2 === 0))
    return refuse('COMMITTEE_INVALID', { committee, minimum: minReviewPanel });
  return inFavour > committee ? refuse('VOTES_EXCEED_COMMITTEE', { committee, inFavour }) : undefined;
}
