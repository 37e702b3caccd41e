import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Apprenticeship, Enrolment, PreTechnician, QualificationRecord, Qualifications, qualification } from '../qualification';
import { ApprenticeshipRecorded, EnrolmentRecorded, PreTechnicianRecorded } from '../schooling.events';
import type { Worker } from '../worker';
import type { QualificationEvent } from '../workforce.events';

export type RecordSchooling = { readonly workerId: Uuid } & (
  | ({ readonly kind: 'ENROLMENT' } & { readonly enrolment: Enrolment })
  | ({ readonly kind: 'APPRENTICESHIP' } & { readonly apprenticeship: Apprenticeship })
  | ({ readonly kind: 'PRE_TECHNICIAN' } & { readonly preTechnician: PreTechnician })
);
interface Evidence {
  readonly worker: Worker;
}
type No = 'WORKER_UNKNOWN' | 'QUALIFICATION_IN_FUTURE' | 'ENROLMENT_REVERSED';

/** Schooling that single lines of the rule sets ask for (N23-2-5, N18-5-2, N18-2-3). The same again records nothing. */
export const recordSchooling = rule<QualificationRecord, QualificationEvent, RecordSchooling, Evidence, No>({
  name: 'workforce.record-schooling',
  version: 1,
  fold: qualification,
  decide: ({ held }, intent, { worker }, { today }) => {
    if (worker.status === 'unknown') return refuse('WORKER_UNKNOWN');
    const on = dayOf(intent);
    if (on > today) return refuse('QUALIFICATION_IN_FUTURE', { on });
    if (intent.kind === 'ENROLMENT' && intent.enrolment.lastOn !== null && intent.enrolment.lastOn < on)
      return refuse('ENROLMENT_REVERSED', { fromOn: on, lastOn: intent.enrolment.lastOn });
    return isHeld(held, intent) ? [] : [factOf(intent, worker)];
  },
});

function dayOf(intent: RecordSchooling): Day {
  switch (intent.kind) {
    case 'ENROLMENT':
      return intent.enrolment.fromOn;
    case 'APPRENTICESHIP':
      return intent.apprenticeship.endedOn;
    case 'PRE_TECHNICIAN':
      return intent.preTechnician.issuedOn;
  }
}

function isHeld({ enrolments = [], apprenticeships = [], preTechnicians = [] }: Qualifications, intent: RecordSchooling): boolean {
  switch (intent.kind) {
    case 'ENROLMENT':
      return enrolments.some(
        (each) =>
          each.class === intent.enrolment.class && each.fromOn === intent.enrolment.fromOn && each.lastOn === intent.enrolment.lastOn,
      );
    case 'APPRENTICESHIP':
      return apprenticeships.some(({ endedOn }) => endedOn === intent.apprenticeship.endedOn);
    case 'PRE_TECHNICIAN':
      return preTechnicians.some(({ issuedOn }) => issuedOn === intent.preTechnician.issuedOn);
  }
}

function factOf(intent: RecordSchooling, { enterpriseId, personRef }: Extract<Worker, { status: 'registered' }>): QualificationEvent {
  const whose = { workerId: intent.workerId, enterpriseId, personRef };
  switch (intent.kind) {
    case 'ENROLMENT':
      return EnrolmentRecorded({ ...whose, ...intent.enrolment });
    case 'APPRENTICESHIP':
      return ApprenticeshipRecorded({ ...whose, ...intent.apprenticeship });
    case 'PRE_TECHNICIAN':
      return PreTechnicianRecorded({ ...whose, ...intent.preTechnician });
  }
}
