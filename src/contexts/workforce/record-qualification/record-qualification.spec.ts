import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { qualification, qualifications } from '../qualification';
import { DiplomaRecorded, PriorCertificateRecorded, TitleRecorded } from '../workforce.events';
import { RecordQualification, recordQualification } from './record-qualification';

const worker = { status: 'registered', enterpriseId: id(1), personRef: id(2), region: '320803', employeeNo: null } as const;
const whose = { workerId: id(3), enterpriseId: id(1), personRef: id(2), source: null };
const certificate = {
  recordId: id(4),
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR_TECHNICIAN',
  number: 'JS-00001',
  issuedOn: day('2016-05-20'),
} as const;
const diploma = { recordId: id(5), kind: 'COLLEGE', relatedMajor: true, finalYear: true, graduatedOn: day('2027-06-30') } as const;
const title = { recordId: id(6), grade: 'MID', series: 'ENGINEERING', grantedOn: day('2020-01-01') } as const;
const papers: readonly RecordQualification[] = [
  { workerId: id(3), source: null, kind: 'CERTIFICATE', certificate },
  { workerId: id(3), source: null, kind: 'DIPLOMA', diploma },
  { workerId: id(3), source: null, kind: 'TITLE', title },
];
const facts = [
  PriorCertificateRecorded({ ...whose, ...certificate }),
  DiplomaRecorded({ ...whose, ...diploma }),
  TitleRecorded({ ...whose, ...title }),
];

it.each([0, 1, 2])('records paper %#', (index) => given(recordQualification).when(papers[index]!, { worker }).thenRecords(facts[index]!));
it.each([0, 1, 2])('records paper %# once', (index) =>
  given(recordQualification, ...facts)
    .when(papers[index]!, { worker })
    .thenRecordsNothing(),
);
it('takes a paper dated today', () =>
  given(recordQualification)
    .when({ ...papers[0]!, kind: 'CERTIFICATE', certificate: { ...certificate, issuedOn: day('2026-12-07') } }, { worker })
    .thenRecordsTypes('workforce.prior_certificate_recorded.v1'));
it('takes no paper dated tomorrow', () =>
  given(recordQualification)
    .when({ ...papers[0]!, kind: 'CERTIFICATE', certificate: { ...certificate, issuedOn: day('2026-12-08') } }, { worker })
    .thenRefuses('QUALIFICATION_IN_FUTURE', { on: '2026-12-08' }));
it('needs a registered worker', () =>
  given(recordQualification)
    .when(papers[0]!, { worker: { status: 'unknown' } })
    .thenRefuses('WORKER_UNKNOWN'));

describe('the date', () => {
  const recordOf = (paper: RecordQualification) => given(recordQualification).when(paper, { worker });
  const graduated = (graduatedOn: typeof diploma.graduatedOn | null, finalYear: boolean): RecordQualification => ({
    workerId: id(3),
    source: null,
    kind: 'DIPLOMA',
    diploma: { ...diploma, finalYear, graduatedOn } as never,
  });
  it('of a graduation lies ahead in the final year alone', () => {
    recordOf(graduated(diploma.graduatedOn, true)).thenRecordsTypes('workforce.diploma_recorded.v1');
    recordOf(graduated(diploma.graduatedOn, false)).thenRefuses('QUALIFICATION_IN_FUTURE');
    recordOf(graduated(null, false)).thenRecordsTypes('workforce.diploma_recorded.v1');
  });
  it('of a title is today at the latest', () => {
    recordOf({ workerId: id(3), source: null, kind: 'TITLE', title: { ...title, grantedOn: day('2026-12-07') } }).thenRecordsTypes(
      'workforce.title_recorded.v1',
    );
    recordOf({ workerId: id(3), source: null, kind: 'TITLE', title: { ...title, grantedOn: day('2026-12-08') } }).thenRefuses(
      'QUALIFICATION_IN_FUTURE',
    );
  });
});

it.each<[string, RecordQualification]>([
  ['number', { workerId: id(3), source: null, kind: 'CERTIFICATE', certificate: { ...certificate, number: 'JS-00002' } }],
  ['level', { workerId: id(3), source: null, kind: 'CERTIFICATE', certificate: { ...certificate, level: 'TECHNICIAN' } }],
  ['school', { workerId: id(3), source: null, kind: 'DIPLOMA', diploma: { ...diploma, kind: 'BACHELOR' } }],
  ['day of graduation', { workerId: id(3), source: null, kind: 'DIPLOMA', diploma: { ...diploma, graduatedOn: day('2027-07-01') } }],
  ['year', { workerId: id(3), source: null, kind: 'DIPLOMA', diploma: { ...diploma, finalYear: false, graduatedOn: day('2020-06-30') } }],
  ['grade', { workerId: id(3), source: null, kind: 'TITLE', title: { ...title, grade: 'SENIOR' } }],
  ['series', { workerId: id(3), source: null, kind: 'TITLE', title: { ...title, series: 'TEACHING' } }],
  ['day of the title', { workerId: id(3), source: null, kind: 'TITLE', title: { ...title, grantedOn: day('2020-01-02') } }],
])('of another %s is another paper', (_, paper) => {
  const { decision } = given(recordQualification, ...facts).when(paper, { worker });
  expect(decision).toHaveLength(1);
});
it('keeps the row it came from', () => {
  const source = { importId: id(50), row: 12 };
  given(recordQualification)
    .when({ ...papers[2]!, source }, { worker })
    .thenRecords(TitleRecorded({ ...whose, ...title, source }));
});
it('is held with every paper before it', () =>
  expect(
    qualifications.view(
      foldAll(qualification, [...facts, PriorCertificateRecorded({ ...whose, ...certificate, recordId: id(7), number: 'JS-00002' })]),
    ),
  ).toEqual({
    certificates: [certificate, { ...certificate, recordId: id(7), number: 'JS-00002' }],
    diplomas: [diploma],
    titles: [title],
  }));
