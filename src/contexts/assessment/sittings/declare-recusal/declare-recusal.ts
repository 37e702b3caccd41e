import { rule } from '../../../../kernel/decision';
import { refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import { isOnePerson, Links, recordsOf } from '../../mentorship-conflict';
import { isRecused, isSittingOf, Sitting, sitting } from '../sitting';
import { RECUSAL_GROUNDS, RecusalDeclared, SittingEvent } from '../sitting.events';

export interface DeclareRecusal {
  readonly sittingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly examinerId: Uuid;
  readonly candidacyId: Uuid;
  readonly ground: (typeof RECUSAL_GROUNDS)[number];
}
type No = 'NOT_FOUND' | 'SITTING_CANCELLED' | 'EXAMINER_NOT_ASSIGNED' | 'CANDIDATE_NOT_SEATED';

/** 回避: kinship stands in no register, so the examiner declares it, or whoever knows of it does. From here on that one gives the candidate no score, under whichever of the own records. */
export const declareRecusal = rule<Sitting, SittingEvent, DeclareRecusal, Links, No>({
  name: 'assessment.declare-recusal',
  version: 1,
  fold: sitting,
  decide: (state, { sittingId, enterpriseId, examinerId, candidacyId, ground }, links) => {
    if (!isSittingOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (state.status === 'cancelled') return refuse('SITTING_CANCELLED');
    if (!state.examiners.some((each) => isOnePerson(links, each.examinerId, examinerId)))
      return refuse('EXAMINER_NOT_ASSIGNED', { examinerId });
    if (!state.seated.some((seat) => seat.candidacyId === candidacyId)) return refuse('CANDIDATE_NOT_SEATED', { candidacyId });
    return recordsOf(links, examinerId).some((each) => isRecused(state, each, candidacyId))
      ? []
      : [RecusalDeclared({ sittingId, examinerId, candidacyId, ground })];
  },
});
