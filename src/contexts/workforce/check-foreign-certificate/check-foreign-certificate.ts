import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import {
  ForeignCertificateRejected,
  ForeignCertificateVerified,
  REJECTION_REASONS,
  VERIFICATION_METHODS,
} from '../foreign-certificate.events';
import { QualificationRecord, qualification } from '../qualification';
import type { Worker } from '../worker';
import type { QualificationEvent } from '../workforce.events';

export interface CheckForeignCertificate {
  readonly workerId: Uuid;
  readonly recordId: Uuid;
  readonly evidenceHash: string;
  readonly answer: { readonly verified: (typeof VERIFICATION_METHODS)[number] } | { readonly rejected: (typeof REJECTION_REASONS)[number] };
}
interface Evidence {
  readonly worker: Worker;
}
type No = 'WORKER_UNKNOWN' | 'NOT_FOUND' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED';

/**
 * What the issuer answered, told by another person than the one who recorded the paper: one that waits for it, or a prior
 * certificate that nobody has verified. It is answered once.
 */
export const checkForeignCertificate = rule<QualificationRecord, QualificationEvent, CheckForeignCertificate, Evidence, No>({
  name: 'workforce.check-foreign-certificate',
  version: 1,
  fold: qualification,
  decide: ({ held, unchecked }, { workerId, recordId, evidenceHash, answer }, { worker }, { actor }) => {
    if (worker.status === 'unknown') return refuse('WORKER_UNKNOWN');
    const prior = held.certificates.find((each) => each.recordId === recordId && each.isVerified !== true);
    const recorded = unchecked.find((each) => each.recordId === recordId) ?? prior;
    if (!recorded) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (actor.ref === recorded.recordedBy) return refuse('SECOND_PERSON_REQUIRED');
    const { enterpriseId, personRef } = worker;
    if ('rejected' in answer)
      return [
        ForeignCertificateRejected({
          workerId,
          enterpriseId,
          personRef,
          recordId,
          reasonCode: answer.rejected,
          evidenceHash,
          ...(prior ? { hasCounted: true } : {}),
        }),
      ];
    const { recordedBy: _, isVerified: _v, ...certificate } = recorded;
    return [ForeignCertificateVerified({ workerId, enterpriseId, personRef, ...certificate, method: answer.verified, evidenceHash })];
  },
});
