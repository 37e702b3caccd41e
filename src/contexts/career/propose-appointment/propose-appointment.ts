import { rule } from '../../../kernel/decision';
import type { AppointedLevel } from '../../../kernel/level';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import type { Worker } from '../../workforce';
import { Appointment, appointment } from '../appointment';
import { BasisEvidence, isBasis } from '../appointment-basis';
import { AppointmentEvent, AppointmentProposed } from '../career.events';

export interface ProposeAppointment {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly level: AppointedLevel;
  readonly occupationCode: string;
  readonly postCode: string;
  readonly basisId: Uuid;
}
interface Evidence extends BasisEvidence {
  readonly worker: Worker;
  readonly pack: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'APPOINTMENT_POLICY_MISSING' | 'APPOINTMENT_BASIS_MISSING';

/**
 * A nomination for a special-grade or chief post. The basis may have been read a moment ago: it is looked at again when
 * the post begins, and an annulment ends a post that rests on it.
 */
export const proposeAppointment = rule<Appointment, AppointmentEvent, ProposeAppointment, Evidence, No>({
  name: 'career.propose-appointment',
  version: 1,
  fold: appointment,
  decide: (_, intent, { worker, pack, ...basis }, { today }) => {
    if (worker.status === 'unknown' || worker.enterpriseId !== intent.enterpriseId) return refuse('NOT_FOUND');
    if (!pack) return refuse('APPOINTMENT_POLICY_MISSING', { region: worker.region });
    if (!isBasis(intent, basis, today)) return refuse('APPOINTMENT_BASIS_MISSING', { level: intent.level, occupationCode: intent.occupationCode });
    return [AppointmentProposed({ ...intent, region: worker.region, ruleId: pack.pack.appointment.ruleSet[intent.level] })];
  },
});
