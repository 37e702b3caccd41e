import { rule } from '../../../../kernel/decision';
import { refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import { examinersIn, isSittingOf, seatsIn, Sitting, sitting } from '../sitting';
import { PapersHandedOver, SittingEvent } from '../sitting.events';
import { notWaitingFault, NotWaitingNo, OfBatch } from '../waiting';

export interface HandOverPapers {
  readonly sittingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly room: string;
  readonly examinerId: Uuid;
  readonly papers: number;
}
type No = 'NOT_FOUND' | NotWaitingNo | 'EXAMINER_NOT_ASSIGNED' | 'PAPERS_TOO_FEW' | 'PAPERS_HANDED_OVER_BEFORE';

/** The sealed papers of a room go to one of its invigilators, one for every seat that is taken at least (试卷交接). */
export const handOverPapers = rule<Sitting, SittingEvent, HandOverPapers, OfBatch, No>({
  name: 'assessment.hand-over-papers',
  version: 1,
  fold: sitting,
  decide: (state, { sittingId, enterpriseId, room, examinerId, papers }, of) => {
    if (!isSittingOf(state, enterpriseId)) return refuse('NOT_FOUND');
    const notWaiting = notWaitingFault(state, of);
    if (notWaiting) return notWaiting;
    if (!examinersIn(state, room, 'INVIGILATOR').some((each) => each.examinerId === examinerId))
      return refuse('EXAMINER_NOT_ASSIGNED', { examinerId });
    if (state.roomsWithPapers.includes(room)) return refuse('PAPERS_HANDED_OVER_BEFORE', { room });
    const seats = seatsIn(state, room).length;
    return papers < seats ? refuse('PAPERS_TOO_FEW', { papers, seats }) : [PapersHandedOver({ sittingId, room, examinerId, papers })];
  },
});
