import { rule } from '../../../../kernel/decision';
import { Refusal, refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import type { Worker } from '../../../workforce';
import { isOnePerson, Ties } from '../../mentorship-conflict';
import { ConflictNo, conflictFault } from '../conflict-of-interest';
import { isSittingOf, PlannedSitting, seatsIn, Sitting, sitting } from '../sitting';
import { ExaminerAssigned, ExaminerRole, SittingEvent } from '../sitting.events';
import { notWaitingFault, NotWaitingNo, OfBatch } from '../waiting';

export interface AssignExaminer {
  readonly sittingId: Uuid;
  readonly enterpriseId: Uuid;
  /** Somebody whom the enterprise, or the host of the site, has registered. */
  readonly examinerId: Uuid;
  readonly role: ExaminerRole;
  readonly room: string;
}
/** Where else the examiner is expected on that day. */
export type Duty = {
  readonly sittingId: Uuid;
  readonly from: string;
  readonly until: string;
};
interface Evidence extends OfBatch, Ties {
  readonly examiner: Worker;
  readonly duties: readonly Duty[];
}
type No = 'NOT_FOUND' | NotWaitingNo | 'ROOM_UNKNOWN' | 'EXAMINER_UNKNOWN' | 'EXAMINER_IN_ANOTHER_ROOM' | 'EXAMINER_BUSY' | ConflictNo;

/**
 * Nobody is in two rooms at once: not within this sitting, nor in another one at the same time. The other sittings are
 * known from a read model that has reached the head of the log; two assignments of the same moment may both stand, and are
 * met when the second sitting is to be held, which asks again.
 */
export const assignExaminer = rule<Sitting, SittingEvent, AssignExaminer, Evidence, No>({
  name: 'assessment.assign-examiner',
  version: 1,
  fold: sitting,
  decide: (state, { sittingId, enterpriseId, examinerId, role, room }, { examiner, mentorings, links, hostLinks, duties, ...of }) => {
    if (!isSittingOf(state, enterpriseId)) return refuse('NOT_FOUND');
    const notWaiting = notWaitingFault(state, of);
    if (notWaiting) return notWaiting;
    if (!state.rooms.some((each) => each.room === room)) return refuse('ROOM_UNKNOWN', { room });
    if (!isKnown(examiner, state)) return refuse('EXAMINER_UNKNOWN', { examinerId });
    const ties = { mentorings, links, hostLinks };
    if (state.examiners.some((each) => each.examinerId === examinerId && each.room === room && each.role === role)) return [];
    const elsewhere = state.examiners.find((each) => each.room !== room && isOnePerson(ties, each.examinerId, examinerId));
    if (elsewhere) return refuse('EXAMINER_IN_ANOTHER_ROOM', { room: elsewhere.room });
    const fault =
      busyFault(state, duties) ?? (role === 'ASSESSOR' ? conflictFault(state, examinerId, seatsIn(state, room), ties) : undefined);
    return fault ?? [ExaminerAssigned({ sittingId, examinerId, role, room })];
  },
});

const isKnown = (examiner: Worker, { enterpriseId, hostEnterpriseId }: PlannedSitting): boolean =>
  examiner.status === 'registered' && (examiner.enterpriseId === enterpriseId || examiner.enterpriseId === hostEnterpriseId);

/** A sitting that ends when another begins leaves no time to change rooms, and none is asked for. */
export function busyFault({ sittingId, from, until }: PlannedSitting, duties: readonly Duty[]): Refusal<'EXAMINER_BUSY'> | undefined {
  const other = duties.find((duty) => duty.sittingId !== sittingId && duty.from < until && from < duty.until);
  return other && refuse('EXAMINER_BUSY', { sittingId: other.sittingId, from: other.from, until: other.until });
}
