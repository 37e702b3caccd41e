import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Certificate, certificate, Reinstatement } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { dayFault, DecidedPaper, Remark } from '../decided-paper';
import { ReinstatementProposed } from '../standing.events';

export interface ProposeReinstatement extends DecidedPaper {
  readonly certificateId: Uuid;
  readonly reinstatementId: Uuid;
  readonly reasonCode: Reinstatement['reasonCode'];
  readonly effect: Reinstatement['effect'];
  readonly remark: Remark;
}
type No = 'NOT_FOUND' | 'NOT_ANNULLED' | 'PERSON_REQUIRED' | 'DECIDED_BEFORE_ACT' | 'DECIDED_IN_FUTURE';

/** The first of two persons: a decision of the authority or a court has overturned the annulment that now stands. */
export const proposeReinstatement = rule<Certificate, CertificateEvent, ProposeReinstatement, object, No>({
  name: 'certificate.propose-reinstatement',
  version: 1,
  fold: certificate,
  decide: (state, intent, _, { actor, today }) => {
    if (state.status === 'blank') return refuse('NOT_FOUND');
    if (state.status !== 'annulled' || !state.stoppedBy) return refuse('NOT_ANNULLED', { number: state.number });
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    return (
      dayFault(intent.decidedOn, state.stoppedBy.decidedOn, today) ?? [
        ReinstatementProposed({
          ...intent,
          annulmentId: state.stoppedBy.id,
          proposedBy: actor.ref,
          remark: intent.remark && { ...intent.remark },
        }),
      ]
    );
  },
});
