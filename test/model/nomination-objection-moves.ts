import { raiseAppointmentObjection } from '../../src/contexts/career/raise-appointment-objection/raise-appointment-objection';
import { resolveAppointmentObjection } from '../../src/contexts/career/resolve-appointment-objection/resolve-appointment-objection';
import { NO_EVIDENCE } from '../../src/kernel/evidence';
import { enterprise, NOTICE_DAYS, rulesFor } from './appointment-moves';
import { careersOf } from './career-model';
import { workingDaysAfter } from './model';
import { isSystem, Move } from './move';
import { TEXT, the } from './world';

/** Of one nomination. */
export const OBJECTIONS_AT_A_TIME = 20;
const NOBODYS = 99;
const objectionId = (nth: number) => the('nomination-objection', nth);

/** how: to the nomination of another enterprise. */
const raise: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const [known, appointmentId] = [careersOf(model).nominations.get(which), the('appointment', which)];
  const isOpen = known !== undefined && known.endsOn !== null && known.state !== 'refused' && model.today <= known.endsOn;
  return {
    no: {
      NOT_FOUND: !known || how === 4,
      PERSON_REQUIRED: isSystem(asked),
      APPOINTMENT_NOTICE_NOT_OPEN: known && !isOpen,
      APPOINTMENT_OBJECTIONS_TOO_MANY: known && known.objections.filter((each) => each.isOpen).length >= OBJECTIONS_AT_A_TIME,
    },
    record: () =>
      world.record(
        actor,
        raiseAppointmentObjection,
        appointmentId,
        {
          appointmentId,
          enterpriseId: enterprise(how),
          objectionId: objectionId(known?.objections.length ?? 0),
          text: TEXT,
          objector: { name: TEXT, contact: TEXT },
        },
        NO_EVIDENCE,
      ),
    learn: () => {
      known!.objections.push({ isOpen: true });
    },
  };
};

/** Dismissed; upheld, with a notice anew; upheld, and the nomination refused; the first one dismissed; by another enterprise; a notice anew by no rules. */
const RESOLUTIONS = ['DISMISSED', 'NOTICE_RESTARTED', 'NOMINATION_REFUSED', 'DISMISSED', 'DISMISSED', 'NOTICE_RESTARTED'] as const;
const resolve: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const [known, appointmentId, resolution] = [careersOf(model).nominations.get(which), the('appointment', which), RESOLUTIONS[how]!];
  const objections = known?.objections ?? [];
  const nth =
    how === 3
      ? 0
      : Math.max(
          objections.findLastIndex(({ isOpen }) => isOpen),
          0,
        );
  const objection = objections[nth];
  return {
    no: {
      NOT_FOUND: !objection || how === 4,
      PERSON_REQUIRED: isSystem(asked),
      APPOINTMENT_OBJECTION_RESOLVED_BEFORE: objection && !objection.isOpen,
      APPOINTMENT_OUT_OF_ORDER: known?.state === 'refused',
      APPOINTMENT_POLICY_MISSING: how === 5 || (resolution === 'NOTICE_RESTARTED' && rulesFor(which, how).value === null),
    },
    record: () =>
      world.record(
        actor,
        resolveAppointmentObjection,
        appointmentId,
        { appointmentId, enterpriseId: enterprise(how), objectionId: objectionId(objection ? nth : NOBODYS), resolution, text: TEXT },
        { pack: rulesFor(which, how) },
      ),
    learn: () => {
      objection!.isOpen = false;
      if (resolution === 'NOMINATION_REFUSED') known!.state = 'refused';
      if (resolution === 'NOTICE_RESTARTED')
        Object.assign(known!, { state: 'noticed', endsOn: workingDaysAfter(model.today, NOTICE_DAYS) });
    },
  };
};

export const nominationObjectionMoves: Readonly<Record<string, Move>> = {
  'object-to-appointment': raise,
  'resolve-appointment-objection': resolve,
};
