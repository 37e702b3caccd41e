import { id } from '../../../../test/support/stories/given';
import type { Course } from '../../../kernel/course';
import { Day, day } from '../../../kernel/day';
import { CertificateAnnulled, CertificateEvent, CertificateIssued } from '../certificate.events';
import { CertificateReinstated, CertificateSuspended, SuspensionLifted } from '../standing.events';
import { courseAfter, courseState, statusOn } from './certificate-course';

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
  idNumberVersion: 1,
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR',
  issuedOn: day('2026-03-20'),
  source: null,
});
const annulled = (effectiveOn: string) =>
  CertificateAnnulled({
    certificateId: id(1),
    annulmentId: id(9),
    enterpriseId: id(3),
    workerId: id(4),
    occupationCode: '6-18-01-01',
    level: 'SENIOR',
    reasonCode: 'FRAUD',
    legalBasis: '工作规程第21条',
    documentNo: '淮鉴撤〔2026〕1号',
    decidedOn: day('2026-09-10'),
    effectiveOn: day(effectiveOn),
    effect: 'EX_TUNC',
  });

const holder = { certificateId: id(1), enterpriseId: id(3), workerId: id(4) };
const paper = (decidedOn: string) => ({ legalBasis: '工作规程第22条', documentNo: '淮鉴〔2026〕2号', decidedOn: day(decidedOn) });

const was = (facts: readonly CertificateEvent[], on: Day) => statusOn(facts.reduce<Course>(courseAfter, []), on);

describe('a certificate on a day', () => {
  it.each([
    ['2026-03-19', 'NOT_YET_ISSUED'],
    ['2026-03-20', 'VALID'],
    ['2026-09-09', 'VALID'],
    ['2026-09-10', 'ANNULLED'],
  ])('annulled from the decision on is on %s %s', (on, status) => expect(was([issued, annulled('2026-09-10')], day(on))).toBe(status));
  it.each(['2026-03-20', '2026-06-30'])('annulled from the start was never valid, not on %s', (on) =>
    expect(was([issued, annulled('2026-03-20')], day(on))).toBe('ANNULLED'),
  );
  it('was valid as one thought before the annulment', () => expect(was([issued], day('2026-06-30'))).toBe('VALID'));
  it.each([
    ['2026-04-30', 'VALID'],
    ['2026-05-01', 'SUSPENDED'],
    ['2026-05-31', 'SUSPENDED'],
    ['2026-06-01', 'VALID'],
    ['2026-09-10', 'ANNULLED'],
  ])('suspended in May and annulled in September is on %s %s', (on, status) => {
    const suspended = CertificateSuspended({ ...holder, ...paper('2026-05-01'), suspensionId: id(8), reasonCode: 'COMPLAINT' });
    const lifted = SuspensionLifted({ ...holder, ...paper('2026-06-01'), suspensionId: id(8) });
    expect(was([issued, suspended, lifted, annulled('2026-09-10')], day(on))).toBe(status);
  });
  it.each([
    ['EX_TUNC', '2026-09-10', 'VALID'],
    ['EX_NUNC', '2026-12-01', 'ANNULLED'],
  ] as const)('whose annulment was overturned %s, from %s on, is %s on 2026-10-01', (effect, effectiveOn, status) => {
    const reinstated = CertificateReinstated({
      ...holder,
      ...paper('2026-12-01'),
      reinstatementId: id(7),
      annulmentId: id(9),
      occupationCode: '6-18-01-01',
      level: 'SENIOR',
      reasonCode: 'COURT_JUDGMENT',
      effect,
      effectiveOn: day(effectiveOn),
    });
    const facts = [issued, annulled('2026-09-10'), reinstated];
    expect([was(facts, day('2026-10-01')), was(facts, day('2026-12-01'))]).toEqual([status, 'VALID']);
  });
  it('was nothing before its issue, whatever a paper of an earlier day says', () => {
    const suspended = CertificateSuspended({ ...holder, ...paper('2026-03-01'), suspensionId: id(8), reasonCode: 'COMPLAINT' });
    expect([was([issued, suspended], day('2026-03-19')), was([issued, suspended], day('2026-03-20'))]).toEqual([
      'NOT_YET_ISSUED',
      'SUSPENDED',
    ]);
  });
  it('is asked for in its own words', () =>
    expect(['NOT_YET_ISSUED', 'VALID', undefined].map(courseState)).toEqual(['NOT_YET', 'VALID', undefined]));
});
