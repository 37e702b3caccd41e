import type { Day } from '../../../../kernel/day';
import { rule } from '../../../../kernel/decision';
import { refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import type { Certificate } from '../../../certificate';
import { Recognition, recognition } from '../recognition';
import { RecognitionEvent, TopUpCompleted } from '../recognition.events';

export interface CompleteTopUp {
  readonly recognitionId: Uuid;
  readonly enterpriseId: Uuid;
  readonly completedOn: Day;
  readonly evidenceHash: string;
}
interface Evidence {
  /** Of the recognition; blank where there is none. */
  readonly certificate: Certificate;
}
type No =
  | 'NOT_FOUND'
  | 'TOP_UP_NOT_ASKED'
  | 'TOP_UP_COMPLETED_BEFORE'
  | 'TOP_UP_DAY_WRONG'
  | 'TOP_UP_OVERDUE'
  | 'RECOGNISED_CERTIFICATE_NOT_VALID';

/** From that day on the certificate counts here. The last day of the top-up counts; a day later it has lapsed, and the enterprise decides anew. */
export const completeTopUp = rule<Recognition, RecognitionEvent, CompleteTopUp, Evidence, No>({
  name: 'career.complete-top-up',
  version: 1,
  fold: recognition,
  decide: (state, { recognitionId, enterpriseId, completedOn, evidenceHash }, { certificate }, { today }) => {
    if (state.status !== 'granted') return refuse(state.status === 'none' ? 'NOT_FOUND' : 'TOP_UP_NOT_ASKED');
    if (state.enterpriseId !== enterpriseId) return refuse('NOT_FOUND');
    const { topUp, recognisedOn, workerId, certificateId, level, occupationCode, renews } = state;
    if (!topUp) return refuse('TOP_UP_NOT_ASKED');
    if (topUp.completedOn !== null) return refuse('TOP_UP_COMPLETED_BEFORE', { completedOn: topUp.completedOn });
    if (completedOn < recognisedOn || completedOn > today) return refuse('TOP_UP_DAY_WRONG', { completedOn, recognisedOn, today });
    if (completedOn > topUp.dueOn) return refuse('TOP_UP_OVERDUE', { dueOn: topUp.dueOn });
    if (certificate.status !== 'in-force')
      return refuse('RECOGNISED_CERTIFICATE_NOT_VALID', { number: certificate.status === 'blank' ? null : certificate.number });
    return [
      TopUpCompleted({
        recognitionId,
        certificateId,
        enterpriseId,
        workerId,
        level,
        occupationCode,
        completedOn,
        evidenceHash,
        ...(renews === undefined ? {} : { renews }),
      }),
    ];
  },
});
