import { rule } from '../../../../kernel/decision';
import type { Level } from '../../../../kernel/level';
import { Refusal, refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import type { Ties } from '../../mentorship-conflict';
import { ConflictNo, conflictFault } from '../conflict-of-interest';
import { examinersIn, isSittingOf, PlannedSitting, seatsIn, Sitting, sitting } from '../sitting';
import { CandidatesSeated, SittingEvent } from '../sitting.events';
import { notWaitingFault, NotWaitingNo, OfBatch } from '../waiting';

export interface SeatCandidates {
  readonly sittingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly room: string;
  readonly candidacyIds: readonly Uuid[];
}
/** A candidacy as far as a seat is concerned. */
export type Seatable = {
  readonly candidacyId: Uuid;
  readonly workerId: Uuid;
  readonly batchId: Uuid;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  /** Eligibility confirmed, and not withdrawn. */
  readonly isAdmitted: boolean;
};
interface Evidence extends OfBatch, Ties {
  /** Of those asked for, as far as they exist. */
  readonly candidates: readonly Seatable[];
}
type No =
  | 'NOT_FOUND'
  | NotWaitingNo
  | 'ROOM_UNKNOWN'
  | 'CANDIDATE_NOT_OF_SITTING'
  | 'CANDIDATE_SEATED_ELSEWHERE'
  | 'ROOM_FULL'
  | ConflictNo;

/**
 * Gives candidates seats in one room. Who is withdrawn a moment later leaves an empty seat. The assessors of the room must
 * be free of conflicts with every one of them; mentor agreements may be a moment old, and are asked again for each score.
 */
export const seatCandidates = rule<Sitting, SittingEvent, SeatCandidates, Evidence, No>({
  name: 'assessment.seat-candidates',
  version: 1,
  fold: sitting,
  decide: (state, { sittingId, enterpriseId, room, candidacyIds }, { candidates, mentorings, links, hostLinks, ...of }) => {
    if (!isSittingOf(state, enterpriseId)) return refuse('NOT_FOUND');
    const notWaiting = notWaitingFault(state, of);
    if (notWaiting) return notWaiting;
    const seats = state.rooms.find((each) => each.room === room)?.seats;
    if (seats === undefined) return refuse('ROOM_UNKNOWN', { room });
    const foreign = candidacyIds.find((id) => !candidates.some((each) => each.candidacyId === id && fits(each, state)));
    if (foreign) return refuse('CANDIDATE_NOT_OF_SITTING', { candidacyId: foreign });
    const elsewhere = state.seated.find((seat) => seat.room !== room && candidacyIds.includes(seat.candidacyId));
    if (elsewhere) return refuse('CANDIDATE_SEATED_ELSEWHERE', { candidacyId: elsewhere.candidacyId, room: elsewhere.room });
    const taken = seatsIn(state, room);
    const added = candidates.filter(({ candidacyId }) => !taken.some((seat) => seat.candidacyId === candidacyId));
    if (added.length === 0) return [];
    if (taken.length + added.length > seats) return refuse('ROOM_FULL', { room, seats });
    const conflict = conflictIn(state, room, added, { mentorings, links, hostLinks });
    return (
      conflict ?? [CandidatesSeated({ sittingId, room, seats: added.map(({ candidacyId, workerId }) => ({ candidacyId, workerId })) })]
    );
  },
});

const fits = (candidate: Seatable, { batchId, occupationCode, trade, levels }: PlannedSitting): boolean =>
  candidate.isAdmitted &&
  candidate.batchId === batchId &&
  candidate.occupationCode === occupationCode &&
  (trade === null || candidate.trade === trade) &&
  levels.includes(candidate.level);

const conflictIn = (state: PlannedSitting, room: string, added: readonly Seatable[], ties: Ties): Refusal<ConflictNo> | undefined =>
  examinersIn(state, room, 'ASSESSOR')
    .map(({ examinerId }) => conflictFault(state, examinerId, added, ties))
    .find((fault) => fault !== undefined);
