import { rule } from '../../../../kernel/decision';
import { refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import { isOnePerson, Links } from '../../mentorship-conflict';
import { isSittingOf, Sitting, sitting } from '../sitting';
import { ExaminerReleased, SittingEvent } from '../sitting.events';

export interface ReleaseExaminer {
  readonly sittingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly examinerId: Uuid;
}
type No = 'NOT_FOUND' | 'SITTING_NOT_PLANNED' | 'EXAMINER_NOT_ASSIGNED';

/** Takes somebody off a sitting that was not held yet: of every role and room of it, under whichever record. */
export const releaseExaminer = rule<Sitting, SittingEvent, ReleaseExaminer, Links, No>({
  name: 'assessment.release-examiner',
  version: 1,
  fold: sitting,
  decide: (state, { sittingId, enterpriseId, examinerId }, links) => {
    if (!isSittingOf(state, enterpriseId)) return refuse('NOT_FOUND');
    if (state.status !== 'scheduled') return refuse('SITTING_NOT_PLANNED', { state: state.status });
    const assigned = new Set(state.examiners.flatMap((each) => (isOnePerson(links, each.examinerId, examinerId) ? [each.examinerId] : [])));
    return assigned.size === 0
      ? refuse('EXAMINER_NOT_ASSIGNED', { examinerId })
      : [...assigned].map((each) => ExaminerReleased({ sittingId, examinerId: each }));
  },
});
