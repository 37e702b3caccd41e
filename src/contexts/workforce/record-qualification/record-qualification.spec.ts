import { given, id } from '../../../../test/support/given';
import { day } from '../../../kernel/day';
import { DiplomaRecorded, PriorCertificateRecorded, TitleRecorded } from '../workforce.events';
import { RecordQualification, recordQualification } from './record-qualification';

const worker = { status: 'registered', enterpriseId: id(1), personRef: id(2), region: '320803', employeeNo: null } as const;
const whose = { workerId: id(3), enterpriseId: id(1), personRef: id(2), source: null };
const certificate = { recordId: id(4), occupationCode: '6-18-01-01', trade: null, level: 'SENIOR_TECHNICIAN', number: 'JS-00001', issuedOn: day('2016-05-20') } as const;
const diploma = { recordId: id(5), kind: 'COLLEGE', relatedMajor: true, finalYear: true, graduatedOn: day('2027-06-30') } as const;
const title = { recordId: id(6), grade: 'MID', series: 'ENGINEERING', grantedOn: day('2020-01-01') } as const;
const papers: readonly RecordQualification[] = [
  { workerId: id(3), source: null, kind: 'CERTIFICATE', certificate },
  { workerId: id(3), source: null, kind: 'DIPLOMA', diploma },
  { workerId: id(3), source: null, kind: 'TITLE', title },
];
const facts = [PriorCertificateRecorded({ ...whose, ...certificate }), DiplomaRecorded({ ...whose, ...diploma }), TitleRecorded({ ...whose, ...title })];

it.each([0, 1, 2])('records paper %#', (index) => given(recordQualification).when(papers[index]!, { worker }).thenRecords(facts[index]!));
it.each([0, 1, 2])('records paper %# once', (index) => given(recordQualification, ...facts).when(papers[index]!, { worker }).thenRecordsNothing());
it('takes a paper dated today', () =>
  given(recordQualification).when({ ...papers[0]!, kind: 'CERTIFICATE', certificate: { ...certificate, issuedOn: day('2026-12-07') } }, { worker }).thenRecordsTypes('workforce.prior_certificate_recorded.v1'));
it('takes no paper dated tomorrow', () =>
  given(recordQualification).when({ ...papers[0]!, kind: 'CERTIFICATE', certificate: { ...certificate, issuedOn: day('2026-12-08') } }, { worker }).thenRefuses('QUALIFICATION_IN_FUTURE'));
it('needs a registered worker', () => given(recordQualification).when(papers[0]!, { worker: { status: 'unknown' } }).thenRefuses('WORKER_UNKNOWN'));
