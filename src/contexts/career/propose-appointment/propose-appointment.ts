import { rule } from '../../../kernel/decision';
import type { AppointedLevel, PostLevel } from '../../../kernel/level';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import type { Worker } from '../../workforce';
import { Above, Appointment, appointment } from '../appointment';
import { BasisEvidence, basisFault, BasisNo } from '../appointment-basis';
import { AppointmentEvent, AppointmentProposed } from '../career.events';

export interface ProposeAppointment {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly level: PostLevel;
  readonly occupationCode: string;
  readonly postCode: string;
  readonly basisId: Uuid;
  readonly above?: Above | undefined;
}
interface Evidence extends BasisEvidence {
  readonly worker: Worker;
  readonly pack: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'APPOINTMENT_POLICY_MISSING' | BasisNo;

/**
 * A nomination for a post. The basis may have been read a moment ago: it is looked at again when
 * the post begins, and an annulment ends a post that rests on it.
 */
export const proposeAppointment = rule<Appointment, AppointmentEvent, ProposeAppointment, Evidence, No>({
  name: 'career.propose-appointment',
  version: 1,
  fold: appointment,
  decide: (_, intent, { worker, pack, ...basis }, { today }) => {
    if (worker.status === 'unknown' || worker.enterpriseId !== intent.enterpriseId) return refuse('NOT_FOUND');
    if (!pack) return refuse('APPOINTMENT_POLICY_MISSING', { region: worker.region });
    const { appointment: policy } = pack.pack;
    const fault = basisFault(intent, basis, today, policy);
    if (fault) return fault;
    const { above, level, ...said } = intent;
    return [AppointmentProposed({ ...said, level, ...(above && { above }), region: worker.region, ruleId: isAppointed(level) ? policy.ruleSet[level] : null })];
  },
});

/** Only the two highest posts have rule sets of their own. */
const isAppointed = (level: PostLevel): level is AppointedLevel => level === 'SPECIAL_GRADE' || level === 'CHIEF';
