import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { effectiveDay } from '../annulment';
import { Certificate, certificate } from '../certificate';
import { CertificateAnnulled, CertificateEvent } from '../certificate.events';

export interface ConfirmAnnulment {
  readonly certificateId: Uuid;
  readonly annulmentId: Uuid;
}
type No = 'NOT_FOUND' | 'ALREADY_ANNULLED' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED';

/** The second of two persons; only now the certificate is annulled (decision 17). */
export const confirmAnnulment = rule<Certificate, CertificateEvent, ConfirmAnnulment, object, No>({
  name: 'certificate.confirm-annulment',
  version: 1,
  fold: certificate,
  decide: (state, { certificateId, annulmentId }, _, { actor }) => {
    if (state.status === 'blank') return refuse('NOT_FOUND');
    if (state.status === 'annulled') return refuse('ALREADY_ANNULLED', { number: state.number });
    const proposal = state.proposals.find((waiting) => waiting.annulmentId === annulmentId);
    if (!proposal) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (actor.ref === proposal.proposedBy) return refuse('SECOND_PERSON_REQUIRED');
    const { enterpriseId, workerId, occupationCode, level } = state;
    const { reasonCode, legalBasis, documentNo, decidedOn, effect } = proposal;
    const effectiveOn = effectiveDay(state, proposal);
    return [
      CertificateAnnulled({
        certificateId,
        annulmentId,
        enterpriseId,
        workerId,
        occupationCode,
        level,
        reasonCode,
        legalBasis,
        documentNo,
        decidedOn,
        effectiveOn,
        effect,
      }),
    ];
  },
});
