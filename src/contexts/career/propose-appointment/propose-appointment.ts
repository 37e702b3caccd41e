import { rule } from '../../../kernel/decision';
import type { PostLevel } from '../../../kernel/level';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import type { Worker } from '../../workforce';
import { Above, Appointment, appointment } from '../appointment';
import { BasisEvidence, basisFault, BasisNo, relatedOn } from '../appointment-basis';
import { ConditionEvidence, ConditionNo, conditionsMet, ConditionsShown, ruleSetOfPost } from '../appointment-conditions';
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
  /** Given where the pack names a rule set for the post. */
  readonly conditions?: ConditionsShown | undefined;
}
/** What the conditions are counted from; absent, all together, from decisions made before they were checked (ADR 98). */
interface Evidence extends BasisEvidence, Partial<ConditionEvidence> {
  readonly worker: Worker;
  readonly pack: ResolvedPack | null;
}
type No = 'NOT_FOUND' | 'APPOINTMENT_POLICY_MISSING' | BasisNo | ConditionNo;

/**
 * A nomination for a post. The basis may have been read a moment ago: it is looked at again when
 * the post begins, and an annulment ends a post that rests on it.
 */
export const proposeAppointment = rule<Appointment, AppointmentEvent, ProposeAppointment, Evidence, No>({
  name: 'career.propose-appointment',
  version: 1,
  fold: appointment,
  decide: (_, intent, { worker, pack, employment, person, award = null, persons = [], ...basis }, { today }) => {
    if (worker.status === 'unknown' || worker.enterpriseId !== intent.enterpriseId) return refuse('NOT_FOUND');
    if (!pack) return refuse('APPOINTMENT_POLICY_MISSING', { region: worker.region });
    const fault = basisFault(intent, basis, today, pack.pack.appointment);
    if (fault) return fault;
    const { above, level, conditions: shown, ...said } = intent;
    const sought = {
      level,
      occupationCode: intent.occupationCode,
      related: relatedOn(intent.occupationCode, basis.standard, today),
      on: today,
    };
    const conditions = employment && person ? conditionsMet(sought, shown, { employment, person, award, persons }, pack.pack) : null;
    if (isRefusal(conditions)) return conditions;
    return [
      AppointmentProposed({
        ...said,
        level,
        ...(above && { above }),
        region: worker.region,
        ruleId: ruleSetOfPost(pack.pack, level),
        ...(conditions && { conditions }),
      }),
    ];
  },
});
