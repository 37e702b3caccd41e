import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { ApprenticeshipRecorded, EnrolmentRecorded, PreTechnicianRecorded } from '../schooling.events';
import { RecordSchooling, recordSchooling } from './record-schooling';

const worker = { status: 'registered', enterpriseId: id(1), personRef: id(2), region: '320803', employeeNo: null } as const;
const whose = { workerId: id(3), enterpriseId: id(1), personRef: id(2) };
const course = { recordId: id(4), class: 'TECHNICIAN_CLASS', fromOn: day('2025-09-01'), lastOn: day('2027-06-30') } as const;
const enrolment: RecordSchooling = { workerId: id(3), kind: 'ENROLMENT', enrolment: course };
const apprenticeship = (endedOn: string): RecordSchooling => ({
  workerId: id(3),
  kind: 'APPRENTICESHIP',
  apprenticeship: { recordId: id(5), endedOn: day(endedOn) },
});
const prepared: RecordSchooling = {
  workerId: id(3),
  kind: 'PRE_TECHNICIAN',
  preTechnician: { recordId: id(6), issuedOn: day('2024-06-30') },
};
const enrolled = EnrolmentRecorded({ ...whose, ...course });
const ended = ApprenticeshipRecorded({ ...whose, recordId: id(5), endedOn: day('2026-12-07') });
const issued = PreTechnicianRecorded({ ...whose, recordId: id(6), issuedOn: day('2024-06-30') });

it('records what single lines ask for', () => {
  given(recordSchooling).when(enrolment, { worker }).thenRecords(enrolled);
  given(recordSchooling).when(apprenticeship('2026-12-07'), { worker }).thenRecords(ended);
  given(recordSchooling).when(prepared, { worker }).thenRecords(issued);
});
it('records the same once', () => {
  given(recordSchooling, enrolled)
    .when({ ...enrolment, enrolment: { ...course, recordId: id(9) } }, { worker })
    .thenRecordsNothing();
  given(recordSchooling, ended).when(apprenticeship('2026-12-07'), { worker }).thenRecordsNothing();
  given(recordSchooling, issued).when(prepared, { worker }).thenRecordsNothing();
  given(recordSchooling, ended).when(apprenticeship('2026-12-06'), { worker }).thenRecordsTypes('workforce.apprenticeship_recorded.v1');
});
it('does not know what lies ahead', () =>
  given(recordSchooling).when(apprenticeship('2026-12-08'), { worker }).thenRefuses('QUALIFICATION_IN_FUTURE'));
it('may last a single day, but not end before it begins', () => {
  given(recordSchooling)
    .when({ ...enrolment, enrolment: { ...course, lastOn: course.fromOn } }, { worker })
    .thenRecordsTypes('workforce.enrolment_recorded.v1');
  given(recordSchooling)
    .when({ ...enrolment, enrolment: { ...course, lastOn: day('2025-08-31') } }, { worker })
    .thenRefuses('ENROLMENT_REVERSED');
});
it('is of a registered worker', () =>
  given(recordSchooling)
    .when(prepared, { worker: { status: 'unknown' } })
    .thenRefuses('WORKER_UNKNOWN'));
