import { rule } from '../../../../kernel/decision';
import { refuse } from '../../../../kernel/refusal';
import { hasLapsed, Recognition, recognition } from '../recognition';
import { RECOGNITION_REFUSALS, RecognitionEvent, RecognitionRefused } from '../recognition.events';
import { shownFault, ShownCertificate, ShownEvidence, ShownNo, subjectOf } from '../shown-certificate';

export interface RefuseRecognition extends ShownCertificate {
  readonly reasonCode: (typeof RECOGNITION_REFUSALS)[number];
  /** Further words, in the vault. */
  readonly reason: { readonly textId: ShownCertificate['workerId']; readonly version: number; readonly commitment: string } | null;
}

/** A worker who brings a paper along gets an answer, with its reason. It may be answered otherwise later; what counts already is not taken back so. */
export const refuseRecognition = rule<Recognition, RecognitionEvent, RefuseRecognition, ShownEvidence, ShownNo | 'RECOGNISED_BEFORE'>({
  name: 'career.refuse-recognition',
  version: 1,
  fold: recognition,
  decide: (state, intent, evidence, { today }) => {
    const { worker, certificate } = evidence;
    const fault = shownFault(intent, evidence);
    if (fault || certificate.status === 'blank') return fault ?? refuse('RECOGNITION_CERTIFICATE_UNKNOWN');
    if (state.status === 'granted' && !hasLapsed(state, today)) return refuse('RECOGNISED_BEFORE', { recognisedOn: state.recognisedOn });
    const { reasonCode, reason } = intent;
    return [
      RecognitionRefused({ ...subjectOf(intent, worker, certificate), reasonCode, reason: reason && { ...reason }, refusedOn: today }),
    ];
  },
});
