import { ENTERPRISE, NOTHING_HELD, TURNER, WORKER, worker } from '../../../../test/support/stories/appointed';
import { given, id } from '../../../../test/support/stories/given';
import { at, joined, nobodyJoined } from '../../../../test/support/stories/mentored';
import { day } from '../../../kernel/day';
import { ApprenticeGraded } from '../grading.events';
import { GradeApprentice, gradeApprentice } from './grade-apprentice';

const intent: GradeApprentice = {
  workerId: WORKER,
  enterpriseId: ENTERPRISE,
  occupationCode: TURNER,
  gradedOn: day('2026-12-01'),
  result: 'PASSED',
  extendedTo: null,
  gradedBy: id(25),
  minutesHash: 'd'.repeat(64),
};
const span = { spanId: id(60), employer: 'OWN', occupationCode: TURNER, fromOn: day('2026-01-01'), lastOn: null } as const;
const evidence = { worker, grader: worker, links: nobodyJoined, employment: [span], held: NOTHING_HELD, person: at(null) };
const graded = (changed: Partial<GradeApprentice> = {}) => ApprenticeGraded({ ...intent, ...changed, region: '320803' });
const grade = (changed: Partial<GradeApprentice> = {}, differing: Partial<Record<keyof typeof evidence, unknown>> = {}) =>
  given(gradeApprentice).when({ ...intent, ...changed }, { ...evidence, ...differing } as typeof evidence);
const extended = { result: 'EXTENDED', extendedTo: day('2027-02-28') } as const;

it.each(['PASSED', 'FAILED'] as const)('says that the check was %s', (result) => grade({ result }).thenRecords(graded({ result })));
it('extends an apprenticeship to a later day, and only then names one', () => {
  grade(extended).thenRecords(graded(extended));
  grade({ ...extended, extendedTo: null }).thenRefuses('GRADING_EXTENSION_INVALID');
  grade({ ...extended, extendedTo: day('2026-12-01') }).thenRefuses('GRADING_EXTENSION_INVALID');
  grade({ ...extended, extendedTo: day('2026-12-02') }).thenRecordsTypes('career.apprentice_graded.v1');
  grade({ extendedTo: day('2027-02-28') }).thenRefuses('GRADING_EXTENSION_INVALID');
  grade({ extendedTo: day('2026-11-01') }).thenRefuses('GRADING_EXTENSION_INVALID');
});
it('comes when the apprenticeship has ended', () => {
  const until = (endedOn: string) => ({ held: { ...NOTHING_HELD, apprenticeships: [{ recordId: id(61), endedOn: day(endedOn) }] } });
  grade({}, until('2026-12-01')).thenRecords(graded());
  grade({}, until('2026-12-02')).thenRefuses('GRADING_BEFORE_APPRENTICESHIP_ENDS', { endsOn: '2026-12-02' });
});
it('comes when the extension has ended', () => {
  const later = (gradedOn: string) =>
    given(gradeApprentice, graded(extended)).when({ ...intent, gradedOn: day(gradedOn) }, evidence, { today: day('2027-03-01') });
  later('2027-02-27').thenRefuses('GRADING_BEFORE_APPRENTICESHIP_ENDS', { endsOn: '2027-02-28' });
  later('2027-02-28').thenRecordsTypes('career.apprentice_graded.v1');
});
it('is not dated in the future', () => {
  grade({ gradedOn: day('2026-12-07') }).thenRecordsTypes('career.apprentice_graded.v1');
  grade({ gradedOn: day('2026-12-08') }).thenRefuses('APPRENTICE_GRADED_IN_FUTURE');
});
it('is passed once in an occupation, under whichever record', () => {
  given(gradeApprentice, graded()).when(intent, evidence).thenRefuses('APPRENTICE_GRADED_BEFORE', { gradedOn: '2026-12-01' });
  grade(
    {},
    { person: { ...at(null), gradings: [{ occupationCode: TURNER, gradedOn: day('2026-11-01'), result: 'PASSED', extendedTo: null }] } },
  ).thenRefuses('APPRENTICE_GRADED_BEFORE');
  given(gradeApprentice, graded({ occupationCode: '6-18-02-04' }))
    .when(intent, evidence)
    .thenRecords(graded());
  given(gradeApprentice, graded({ result: 'FAILED' }))
    .when(intent, evidence)
    .thenRecords(graded());
});
it('is for apprentices: whoever holds a level is none', () => {
  grade({}, { person: at('JUNIOR') }).thenRefuses('NOT_AN_APPRENTICE', { level: 'JUNIOR' });
  grade({}, { person: at('JUNIOR', '2026-12-02') }).thenRecords(graded());
});
it('is for people in service, judged by somebody else', () => {
  grade({}, { employment: [{ ...span, lastOn: day('2026-11-30') }] }).thenRefuses('NOT_EMPLOYED_THEN', { on: '2026-12-01' });
  grade({ gradedBy: WORKER }).thenRefuses('GRADED_BY_SELF');
  grade({}, { links: joined(WORKER, id(25)) }).thenRefuses('GRADED_BY_SELF');
  grade({}, { worker: { status: 'unknown' } }).thenRefuses('NOT_FOUND');
  grade({}, { grader: { status: 'unknown' } }).thenRefuses('NOT_FOUND');
});
