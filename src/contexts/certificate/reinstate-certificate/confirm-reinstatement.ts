import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Certificate, certificate } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { CertificateReinstated } from '../standing.events';

export interface ConfirmReinstatement {
  readonly certificateId: Uuid;
  readonly reinstatementId: Uuid;
}
type No = 'NOT_FOUND' | 'NOT_ANNULLED' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED';

/** The second of two persons. A proposal against an earlier annulment says nothing about the one that stands now. */
export const confirmReinstatement = rule<Certificate, CertificateEvent, ConfirmReinstatement, object, No>({
  name: 'certificate.confirm-reinstatement',
  version: 1,
  fold: certificate,
  decide: (state, { certificateId, reinstatementId }, _, { actor }) => {
    if (state.status === 'blank') return refuse('NOT_FOUND');
    const { stoppedBy, enterpriseId, workerId, occupationCode, level } = state;
    if (state.status !== 'annulled' || !stoppedBy) return refuse('NOT_ANNULLED', { number: state.number });
    const proposal = state.reinstatements.find(
      (waiting) => waiting.reinstatementId === reinstatementId && waiting.annulmentId === stoppedBy.id,
    );
    if (!proposal) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (actor.ref === proposal.proposedBy) return refuse('SECOND_PERSON_REQUIRED');
    const { annulmentId, reasonCode, legalBasis, documentNo, decidedOn, effect } = proposal;
    const effectiveOn = effect === 'EX_TUNC' ? stoppedBy.effectiveOn : decidedOn;
    return [
      CertificateReinstated({
        certificateId,
        enterpriseId,
        workerId,
        reinstatementId,
        annulmentId,
        occupationCode,
        level,
        reasonCode,
        legalBasis,
        documentNo,
        decidedOn,
        effect,
        effectiveOn,
      }),
    ];
  },
});
