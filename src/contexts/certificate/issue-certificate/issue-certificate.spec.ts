import { given, id } from '../../../../test/support/stories/given';
import { addDays, Day, day } from '../../../kernel/day';
import { beijingDayOf, instant } from '../../../kernel/instant';
import type { ApprovedResult, AssessmentResult } from '../../assessment';
import type { Filing } from '../../accreditation';
import { policyPackOn } from '../../catalogue';
import { CertificateIssued } from '../certificate.events';
import { IssueCertificate, issueCertificate, issueCertificateUnnamed } from './issue-certificate';

type EvidenceOf<Rule> = Rule extends { decide(state: never, intent: never, evidence: infer Evidence, moment: never): unknown }
  ? Evidence
  : never;

const intent: IssueCertificate = { certificateId: id(1), candidacyId: id(11) };
const passed: AssessmentResult = {
  batchId: id(2),
  enterpriseId: id(3),
  filingId: id(5),
  workerId: id(4),
  personRef: id(6),
  occupationCode: '6-18-01-01',
  trade: '数控车工',
  level: 'SENIOR',
  ruleId: 'N23-3-1',
  withdrawn: false,
  examined: [],
  outcome: 'PASSED',
  outcomeRevision: 4,
  openObjections: [],
  source: { importId: id(7), row: 12 },
};
const asApproved: ApprovedResult = { outcomeRevision: 4, outcome: 'PASSED', noticeEndsOn: day('2026-12-07'), noticeClosed: true };
const approved = (changed: Partial<ApprovedResult> = {}) => new Map([[id(11), { ...asApproved, ...changed }]]);
const evidence: EvidenceOf<typeof issueCertificate> = {
  result: passed,
  approval: approved(),
  pack: policyPackOn('320803', day('2026-12-08'))!,
  filing: {
    status: 'filed' as const,
    enterpriseId: id(3),
    institutionCode: 'Y000032080001',
    validFrom: day('2025-01-01'),
    validTo: day('2027-12-31'),
    scope: [],
  },
  numbers: new Map([[id(11), { number: 'Y000032080001263000042', batchId: id(2), year: 2026, level: 'SENIOR' as const }]]),
  enterprise: { status: 'registered', name: '淮安示例机械有限公司', region: '320803' },
  nameVersion: 1,
  idNumberVersion: 2,
};
const dayAfterNotice = { today: day('2026-12-08') };
const issue = (changed: Partial<typeof evidence> = {}, moment: { today: ReturnType<typeof day> } = dayAfterNotice) =>
  given(issueCertificate).when(intent, { ...evidence, ...changed }, moment);
const issued = CertificateIssued({
  certificateId: id(1),
  number: 'Y000032080001263000042',
  candidacyId: id(11),
  batchId: id(2),
  enterpriseId: id(3),
  region: '320803',
  filingId: id(5),
  workerId: id(4),
  personRef: id(6),
  nameVersion: 1,
  idNumberVersion: 2,
  occupationCode: '6-18-01-01',
  trade: '数控车工',
  level: 'SENIOR',
  issuedOn: day('2026-12-08'),
  source: { importId: id(7), row: 12 },
});

it('prints what the evidence says', () => issue().thenRecords(issued));
it('names the norm that it was assessed under, and did not before it could', () => {
  const evidenced = { ...evidence, result: { ...passed, standard: 'CN-TURNER@v2' } };
  given(issueCertificate)
    .when(intent, evidenced, dayAfterNotice)
    .thenRecords(CertificateIssued({ ...issued.data, standard: 'CN-TURNER@v2' }));
  given(issueCertificateUnnamed).when(intent, evidenced, dayAfterNotice).thenRecords(issued);
});
it('issues once', () => given(issueCertificate, issued).when(intent, evidence, dayAfterNotice).thenRefuses('ALREADY_ISSUED'));
it('knows no certificate without a candidacy', () => issue({ result: null }).thenRefuses('NOT_FOUND'));

describe('the result', () => {
  it.each(['FAILED', 'VOID', null] as const)('must be passed, not %s', (outcome) =>
    issue({ result: { ...passed, outcome } }).thenRefuses('ASSESSMENT_NOT_PASSED'),
  );
  it('of a level without a digit gives no certificate', () =>
    issue({ result: { ...passed, level: 'CHIEF' } }).thenRefuses('LEVEL_WITHOUT_CODE'));
  it('must be approved', () => issue({ approval: new Map() }).thenRefuses('RESULT_NOT_APPROVED'));
  it('must stand as it was approved', () =>
    issue({ result: { ...passed, outcomeRevision: 5 } }).thenRefuses('RESULT_CHANGED_SINCE_APPROVAL'));
  it('must not have been approved as failed', () =>
    issue({ approval: approved({ outcome: 'FAILED' }) }).thenRefuses('RESULT_CHANGED_SINCE_APPROVAL'));
});

describe('invariant 6: the public notice', () => {
  it('must be published', () =>
    issue({ approval: approved({ noticeEndsOn: null, noticeClosed: false }) }).thenRefuses('NOTICE_NOT_PUBLISHED'));
  it('holds the certificate back through its last day', () => {
    const refused = issue({}, { today: day('2026-12-07') });
    refused.thenRefuses('RESULT_UNDER_NOTICE');
    expect(refused.decision).toMatchObject({ params: { noticeEndsOn: '2026-12-07' } });
  });
  it('lets it go on the next', () => issue({}, { today: day('2026-12-08') }).thenRecordsTypes('certificate.issued.v1'));
  it('is not enough while an objection to this person is open', () =>
    issue({ result: { ...passed, openObjections: [id(8)] } }).thenRefuses('OBJECTION_OPEN'));
});

it('invariant 7: an open objection stops that person and nobody else', () => {
  const others = new Map([...approved(), [id(12), asApproved]]);
  issue({ approval: others, result: { ...passed, openObjections: [id(8)] } }).thenRefuses('OBJECTION_OPEN');
  const second = given(issueCertificate).when(
    { certificateId: id(21), candidacyId: id(12) },
    {
      ...evidence,
      approval: others,
      numbers: new Map([
        ...evidence.numbers,
        [id(12), { number: 'Y000032080001263000043', batchId: id(2), year: 2026, level: 'SENIOR' as const }],
      ]),
    },
    dayAfterNotice,
  );
  second.thenRecordsTypes('certificate.issued.v1');
});

describe('the holder', () => {
  it.each([{ nameVersion: null }, { idNumberVersion: null }])('must be known by name and number: %j', (missing) =>
    issue(missing).thenRefuses('HOLDER_UNKNOWN'),
  );
});

describe('invariant 22: the number', () => {
  const numbered = (number: string) =>
    issue({ numbers: new Map([[id(11), { number, batchId: id(2), year: 2026, level: 'SENIOR' as const }]]) });
  it('of a level without a digit carries the letter of the pack', () => {
    const invented = policyPackOn('329901', day('2026-12-08'))!;
    const special = {
      result: { ...passed, level: 'SPECIAL_GRADE' as const },
      pack: invented,
      numbers: new Map([[id(11), { number: 'Y00003208000126T000001', batchId: id(2), year: 2026, level: 'SPECIAL_GRADE' as never }]]),
    };
    issue(special).thenRecordsTypes('certificate.issued.v1');
    issue({ ...special, pack: evidence.pack }).thenRefuses('LEVEL_WITHOUT_CODE');
  });

  it('is reserved first', () => issue({ numbers: new Map() }).thenRefuses('NUMBER_NOT_RESERVED'));
  it('begins with the institution code of the filing', () => numbered('Y000032080002263000042').thenRefuses('NUMBER_DOES_NOT_MATCH'));
  it('carries the digit of the level', () => numbered('Y000032080001264000042').thenRefuses('NUMBER_DOES_NOT_MATCH'));
  it('carries the year of issue', () => numbered('Y000032080001253000042').thenRefuses('NUMBER_DOES_NOT_MATCH'));
  it('counts the year in Beijing: 2025-12-31T23:30Z is 2026', () =>
    issue(
      { approval: approved({ noticeEndsOn: day('2025-12-31') }) },
      { today: beijingDayOf(instant('2025-12-31T23:30:00.000000Z')) },
    ).thenRecordsTypes('certificate.issued.v1'));
  it('counts the year in Beijing: half an hour before its midnight is still 2025', () =>
    issue(
      { approval: approved({ noticeEndsOn: day('2025-12-30') }) },
      { today: beijingDayOf(instant('2025-12-31T15:30:00.000000Z')) },
    ).thenRefuses('NUMBER_DOES_NOT_MATCH'));
});

describe('invariants 2 and 4: the filing on the day of the examination', () => {
  const EXAM_DAY = day('2026-11-21');
  const result: AssessmentResult = {
    ...passed,
    examined: [{ occupationCode: '6-18-01-01', trade: '数控车工', level: 'SENIOR', on: null }],
  };
  const scope = [
    {
      occupationCode: '6-18-01-01',
      edition: '2022',
      trade: null,
      level: 'SENIOR' as const,
      standard: 'NATIONAL',
      fromOn: day('2025-01-01'),
      toOn: null,
    },
  ];
  const under = (kind: 'SUSPENDED' | 'CANCELLED', fromOn: Day) =>
    issue({
      result,
      examOn: EXAM_DAY,
      examPolicy: evidence.pack,
      filing: { ...evidence.filing, scope, closures: [{ kind, rows: null, fromOn, lastOn: null }] } as Filing,
    });
  it('that was suspended certifies nobody, also where it was recorded after the approval', () =>
    under('SUSPENDED', EXAM_DAY).thenRefuses('FILING_NOT_IN_FORCE'));
  it('that was suspended the day after certifies', () => under('SUSPENDED', addDays(EXAM_DAY, 1)).thenRecords(issued));
  it('that ended the day after certifies where the pack lets the batch be finished', () =>
    under('CANCELLED', addDays(EXAM_DAY, 1)).thenRecords(issued));
});
