import type { Day } from '../../../kernel/day';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { isMentorOn, isOnePerson, Ties } from '../mentorship-conflict';
import type { MAJORITIES, VOTES } from '../terms';

export interface Vote {
  readonly memberId: Uuid;
  readonly vote: (typeof VOTES)[number];
}
export interface Counted {
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}
export type CommitteeNo =
  | 'COMMITTEE_MEMBER_TWICE'
  | 'COMMITTEE_WITHOUT_QUORUM'
  | 'COMMITTEE_MEMBER_IS_MENTOR'
  | 'COMMITTEE_MEMBER_IS_CANDIDATE';

/** Who may vote: each person once, enough of them, and nobody about an own apprentice or oneself, under whichever of the own records. */
export function committeeFault(
  votes: readonly Vote[],
  committeeMin: number,
  { workerId, on, ...ties }: Ties & { readonly workerId: Uuid; readonly on: Day },
): Refusal<CommitteeNo> | undefined {
  const members = votes.map(({ memberId }) => memberId);
  if (members.some((member, index) => members.slice(0, index).some((before) => isOnePerson(ties, before, member))))
    return refuse('COMMITTEE_MEMBER_TWICE');
  if (members.length < committeeMin) return refuse('COMMITTEE_WITHOUT_QUORUM', { members: members.length, committeeMin });
  if (members.some((member) => isOnePerson(ties, member, workerId))) return refuse('COMMITTEE_MEMBER_IS_CANDIDATE');
  const mentor = members.find((member) => isMentorOn(ties, member, workerId, on));
  return mentor && refuse('COMMITTEE_MEMBER_IS_MENTOR', { memberId: mentor });
}

export const countVotes = (votes: readonly Vote[]): Counted => {
  const of = (wanted: Vote['vote']): number => votes.filter(({ vote }) => vote === wanted).length;
  return { inFavour: of('FOR'), against: of('AGAINST'), abstained: of('ABSTAINED') };
};

/** Of the members present, so that an abstention does not help. Exactly two thirds are enough; exactly half are not. */
export function isCarried({ inFavour, against, abstained }: Counted, majority: (typeof MAJORITIES)[number]): boolean {
  const present = inFavour + against + abstained;
  return majority === 'TWO_THIRDS' ? 3 * inFavour >= 2 * present : 2 * inFavour > present;
}
