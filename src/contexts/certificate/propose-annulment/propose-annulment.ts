import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Annulment, Certificate, certificate } from '../certificate';
import { AnnulmentProposed, CertificateEvent } from '../certificate.events';

export interface ProposeAnnulment extends Omit<Annulment, 'proposedBy'> {
  readonly certificateId: Uuid;
  readonly remark: { readonly textId: Uuid; readonly version: number; readonly commitment: string } | null;
}
type No = 'NOT_FOUND' | 'ALREADY_ANNULLED' | 'PERSON_REQUIRED' | 'DECIDED_BEFORE_ISSUE' | 'DECIDED_IN_FUTURE';

/**
 * The first of two persons. The decision may lie in the past, since papers travel slowly, but not before the issue
 * and not in the future. Several proposals may wait side by side: one with a slip in it needs no withdrawal, it is
 * never confirmed.
 */
export const proposeAnnulment = rule<Certificate, CertificateEvent, ProposeAnnulment, object, No>({
  name: 'certificate.propose-annulment',
  version: 1,
  fold: certificate,
  decide: (state, intent, _, { actor, today }) => {
    if (state.status === 'blank') return refuse('NOT_FOUND');
    if (state.status === 'annulled') return refuse('ALREADY_ANNULLED', { number: state.number });
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const { decidedOn } = intent;
    if (decidedOn < state.issuedOn) return refuse('DECIDED_BEFORE_ISSUE', { decidedOn, issuedOn: state.issuedOn });
    if (decidedOn > today) return refuse('DECIDED_IN_FUTURE', { decidedOn });
    return [AnnulmentProposed({ ...intent, proposedBy: actor.ref, remark: intent.remark && { ...intent.remark } })];
  },
});
