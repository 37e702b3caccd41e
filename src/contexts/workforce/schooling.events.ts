import { eventType } from '../../kernel/event-type';
import { dayField, enumField, optional, uuidField } from '../../kernel/fields';

/** Classes whose students may apply before they leave: 预备技师班 and 技师班 of a 技师学院. */
export const CLASSES = ['TECHNICIAN_CLASS'] as const;

const whose = () => ({ workerId: uuidField(), enterpriseId: uuidField(), personRef: uuidField(), recordId: uuidField() });

export const EnrolmentRecorded = eventType(
  'workforce.enrolment_recorded.v1',
  'A worker was recorded as a student of a class that application conditions know.',
  {
    ...whose(),
    class: enumField(CLASSES),
    fromOn: dayField(),
    lastOn: optional(dayField()),
  },
);
export const ApprenticeshipRecorded = eventType(
  'workforce.apprenticeship_recorded.v1',
  'The end of an apprenticeship (学徒期满) was recorded as evidence.',
  { ...whose(), endedOn: dayField() },
);
export const PreTechnicianRecorded = eventType(
  'workforce.pre_technician_recorded.v1',
  'A 预备技师 certificate of a 技师学院 was recorded as evidence.',
  { ...whose(), issuedOn: dayField() },
);
export const schoolingEvents = [EnrolmentRecorded, ApprenticeshipRecorded, PreTechnicianRecorded] as const;
