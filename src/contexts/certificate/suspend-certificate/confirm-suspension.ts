import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Certificate, certificate } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { CertificateSuspended } from '../standing.events';

export interface ConfirmSuspension {
  readonly certificateId: Uuid;
  readonly suspensionId: Uuid;
}
type No = 'NOT_FOUND' | 'ALREADY_ANNULLED' | 'ALREADY_SUSPENDED' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED';

/** The second of two persons; only now the certificate has no effect (decision 17). */
export const confirmSuspension = rule<Certificate, CertificateEvent, ConfirmSuspension, object, No>({
  name: 'certificate.confirm-suspension',
  version: 1,
  fold: certificate,
  decide: (state, { certificateId, suspensionId }, _, { actor }) => {
    if (state.status === 'blank') return refuse('NOT_FOUND');
    if (state.status === 'annulled') return refuse('ALREADY_ANNULLED', { number: state.number });
    if (state.status === 'suspended') return refuse('ALREADY_SUSPENDED', { number: state.number });
    const proposal = state.suspensions.find((waiting) => waiting.suspensionId === suspensionId);
    if (!proposal) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (actor.ref === proposal.proposedBy) return refuse('SECOND_PERSON_REQUIRED');
    const { reasonCode, legalBasis, documentNo, decidedOn } = proposal;
    return [
      CertificateSuspended({
        certificateId,
        suspensionId,
        enterpriseId: state.enterpriseId,
        workerId: state.workerId,
        reasonCode,
        legalBasis,
        documentNo,
        decidedOn,
      }),
    ];
  },
});
