import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Certificate, certificate } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { dayFault, DecidedPaper } from '../decided-paper';
import { SuspensionLifted } from '../standing.events';

export interface LiftSuspension extends DecidedPaper {
  readonly certificateId: Uuid;
  readonly suspensionId: Uuid;
  readonly backPay?: boolean;
}
type No = 'NOT_FOUND' | 'NOT_SUSPENDED' | 'PERSON_REQUIRED' | 'DECIDED_BEFORE_ACT' | 'DECIDED_IN_FUTURE';

/** One person is enough: it gives back what two had taken, and takes nothing from anybody. */
export const liftSuspension = rule<Certificate, CertificateEvent, LiftSuspension, object, No>({
  name: 'certificate.lift-suspension',
  version: 1,
  fold: certificate,
  decide: (state, intent, _, { actor, today }) => {
    if (state.status === 'blank') return refuse('NOT_FOUND');
    const { status, stoppedBy } = state;
    if (status !== 'suspended' || stoppedBy?.id !== intent.suspensionId) return refuse('NOT_SUSPENDED', { number: state.number });
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    return (
      dayFault(intent.decidedOn, stoppedBy.decidedOn, today) ?? [
        SuspensionLifted({ ...intent, enterpriseId: state.enterpriseId, workerId: state.workerId }),
      ]
    );
  },
});
