import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { Certificate, certificate, Suspension } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { dayFault, DecidedPaper, Remark } from '../decided-paper';
import { SuspensionProposed } from '../standing.events';

export interface ProposeSuspension extends DecidedPaper {
  readonly certificateId: Uuid;
  readonly suspensionId: Uuid;
  readonly reasonCode: Suspension['reasonCode'];
  readonly remark: Remark;
}
interface Evidence {
  readonly pack: ResolvedPack | null;
}
type No =
  | 'NOT_FOUND'
  | 'ALREADY_ANNULLED'
  | 'ALREADY_SUSPENDED'
  | 'NOT_SUSPENDABLE'
  | 'PERSON_REQUIRED'
  | 'DECIDED_BEFORE_ACT'
  | 'DECIDED_IN_FUTURE';

/** The first of two persons. Whether single certificates may be suspended at all is a matter of the region (handbook 20). */
export const proposeSuspension = rule<Certificate, CertificateEvent, ProposeSuspension, Evidence, No>({
  name: 'certificate.propose-suspension',
  version: 1,
  fold: certificate,
  decide: (state, intent, { pack }, { actor, today }) => {
    if (state.status === 'blank') return refuse('NOT_FOUND');
    if (state.status === 'annulled') return refuse('ALREADY_ANNULLED', { number: state.number });
    if (state.status === 'suspended') return refuse('ALREADY_SUSPENDED', { number: state.number });
    if (!pack?.pack.certificate.suspendable) return refuse('NOT_SUSPENDABLE', { region: state.region });
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    return (
      dayFault(intent.decidedOn, state.issuedOn, today) ?? [
        SuspensionProposed({ ...intent, proposedBy: actor.ref, remark: intent.remark && { ...intent.remark } }),
      ]
    );
  },
});
