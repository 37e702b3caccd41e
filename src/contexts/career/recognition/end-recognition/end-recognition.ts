import { Day, later } from '../../../../kernel/day';
import { rule } from '../../../../kernel/decision';
import type { Uuid } from '../../../../kernel/uuid';
import { countsFrom, Recognition, recognition } from '../recognition';
import { RecognitionEnded, RecognitionEvent } from '../recognition.events';

export interface EndRecognition {
  readonly recognitionId: Uuid;
  readonly annulmentId: Uuid;
  readonly decidedOn: Day;
  readonly effectiveOn: Day;
}

/** What is annulled is recognised nowhere; here nothing of it reaches back before the recognition. A certificate that holds again is recognised anew where people want it, never by itself. */
export const endRecognition = rule<Recognition, RecognitionEvent, EndRecognition, object, never>({
  name: 'career.end-recognition',
  version: 1,
  fold: recognition,
  decide: (state, intent) => {
    if (state.status !== 'granted') return [];
    // Whoever recognised it anew leaned on the judgment that overturned this annulment.
    if (state.renews === intent.annulmentId) return [];
    const { certificateId, enterpriseId, workerId } = state;
    return [
      RecognitionEnded({ ...intent, certificateId, enterpriseId, workerId, effectiveOn: later(countsFrom(state), intent.effectiveOn) }),
    ];
  },
});
