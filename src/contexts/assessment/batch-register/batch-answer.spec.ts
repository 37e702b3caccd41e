import { day } from '../../../kernel/day';
import { id } from '../../../../test/support/stories/given';
import { batchAnswer, batchItem, candidacyAnswer } from './batch-answer';
import type { BatchRow, CandidacyRow, NoticeEntry, ReportEntry } from './batch-register.entity';

const opened: BatchRow = {
  region: '320803',
  batchId: id(1),
  enterpriseId: id(2),
  filingId: id(3),
  planId: null,
  planNo: 'P20261121-00000000',
  path: 'EXAM',
  assessmentOn: '2026-11-21',
  eligibilityOn: '2026-11-20',
  levels: ['SENIOR', 'TECHNICIAN'],
  dimensions: { chainCode: null },
  state: 'OPEN',
  course: [{ from: day('2026-11-01'), state: 'OPEN' }],
  openedAt: '2026-11-01T01:00:00Z',
  submittedAt: null,
  digest: null,
  approvedAt: null,
  notices: [],
  noticeEndsNextOn: null,
  announcement: null,
  registration: null,
  cancellation: null,
  report: null,
  reportCourse: [],
  archivedOn: null,
  openedPosition: '17',
  revision: 1,
};
const notice: NoticeEntry = { publishedOn: '2026-12-01', endsOn: '2026-12-08', closedAt: null };
const again: NoticeEntry = { publishedOn: '2026-12-10', endsOn: '2026-12-17', closedAt: '2026-12-18T00:00:00Z' };
const report: ReportEntry = {
  state: 'REPORTED',
  reportedOn: '2026-12-20',
  dueOn: '2026-12-24',
  isLate: false,
  auditDueOn: '2026-12-27',
  answeredOn: null,
  reasons: [],
  correctBy: null,
  uploadDueOn: null,
  digest: 'a',
};
const stepsOf = (change: Partial<BatchRow>) =>
  (batchAnswer({ ...opened, ...change }, [], day('2026-12-31')) as { timeline: { step: string }[] }).timeline;

describe('a batch among others', () => {
  it('says what it is about and how far it had come on the day', () => {
    const courses = {
      course: [...opened.course, { from: day('2026-11-25'), state: 'SUBMITTED' }],
      reportCourse: [{ from: day('2026-12-20'), state: 'REPORTED' }],
    };
    const { batchId, enterpriseId, filingId, planId, planNo, path, assessmentOn, eligibilityOn, levels, dimensions } = opened;
    const subject = { id: batchId, enterpriseId, filingId, planId, planNo, path, assessmentOn, eligibilityOn, levels, dimensions };
    expect(batchItem({ ...opened, ...courses }, day('2026-11-24'))).toEqual({
      ...subject,
      state: 'OPEN',
      reportState: 'NOT_YET',
      auditDueOn: null,
      noticeEndsOn: null,
      archivedOn: null,
      position: '17',
    });
    expect(batchItem({ ...opened, ...courses, report, notices: [notice, again], archivedOn: '2027-01-04' }, day('2026-12-20'))).toEqual({
      ...subject,
      state: 'SUBMITTED',
      reportState: 'REPORTED',
      auditDueOn: '2026-12-27',
      noticeEndsOn: '2026-12-17',
      archivedOn: '2027-01-04',
      position: '17',
    });
  });
});

describe('a batch alone', () => {
  it('counts its candidates by state and by level', () => {
    const counts = [
      { level: 'SENIOR', state: 'PASSED', count: 3 },
      { level: 'SENIOR', state: 'FAILED', count: 1 },
      { level: 'TECHNICIAN', state: 'PASSED', count: 2 },
    ];
    expect(batchAnswer(opened, counts, day('2026-11-21'))).toMatchObject({
      id: opened.batchId,
      state: 'OPEN',
      noticeEndsOn: null,
      announcement: null,
      registration: null,
      cancellation: null,
      report: null,
      archivedOn: null,
      digest: null,
      counts: {
        candidates: 6,
        byState: { PASSED: 5, FAILED: 1 },
        byLevel: [
          { level: 'SENIOR', candidates: 4, byState: { PASSED: 3, FAILED: 1 } },
          { level: 'TECHNICIAN', candidates: 2, byState: { PASSED: 2 } },
        ],
      },
    });
  });
  it('counts nobody where nobody registered', () =>
    expect(batchAnswer(opened, [], day('2026-11-21'))).toMatchObject({
      counts: { candidates: 0, byState: {}, byLevel: [{ candidates: 0, byState: {} }, { candidates: 0 }] },
    }));
  it('tells when its newest notice ends', () =>
    expect(batchAnswer({ ...opened, notices: [notice, again] }, [], day('2026-11-21'))).toMatchObject({ noticeEndsOn: '2026-12-17' }));
});

describe('on a day', () => {
  const on = (effectiveOn: string) =>
    (batchAnswer({ ...opened, notices: [notice, again] }, [], day(effectiveOn)) as { onThatDay: object }).onThatDay;
  it.each([
    ['2026-11-20', false, 'NOT_PUBLISHED'],
    ['2026-11-21', true, 'NOT_PUBLISHED'],
    ['2026-11-30', true, 'NOT_PUBLISHED'],
    ['2026-12-01', true, 'OPEN'],
    ['2026-12-08', true, 'OPEN'],
    ['2026-12-09', true, 'RUN_OUT'],
    ['2026-12-10', true, 'OPEN'],
    ['2026-12-17', true, 'OPEN'],
    ['2026-12-18', true, 'RUN_OUT'],
  ])('%s: assessed %s, the notice is %s', (effectiveOn, isAssessed, state) =>
    expect(on(effectiveOn)).toEqual({ isAssessed, notice: state }),
  );
});

describe('the timeline', () => {
  it('is two steps long where nothing has happened yet', () =>
    expect(stepsOf({})).toEqual([
      { step: 'OPENED', at: '2026-11-01T01:00:00Z' },
      { step: 'ASSESSMENT', on: '2026-11-21' },
    ]));
  it('tells every step with its day or its instant', () => {
    const whole = stepsOf({
      announcement: { publishedOn: '2026-11-02', registrationUntil: null, feeFen: 0, documentSha256: 'd' },
      registration: { closedOn: '2026-11-10', admitted: 4, digest: 'r' },
      submittedAt: '2026-11-22T02:00:00Z',
      approvedAt: '2026-11-23T02:00:00Z',
      notices: [notice, again],
      report: { ...report, state: 'AUDITED', answeredOn: '2026-12-23' },
      archivedOn: '2027-01-04',
    });
    expect(whole).toEqual([
      { step: 'OPENED', at: '2026-11-01T01:00:00Z' },
      { step: 'ANNOUNCED', on: '2026-11-02' },
      { step: 'REGISTRATION_CLOSED', on: '2026-11-10' },
      { step: 'ASSESSMENT', on: '2026-11-21' },
      { step: 'RESULTS_SUBMITTED', at: '2026-11-22T02:00:00Z' },
      { step: 'RESULTS_APPROVED', at: '2026-11-23T02:00:00Z' },
      { step: 'NOTICE_PUBLISHED', on: '2026-12-01' },
      { step: 'NOTICE_ENDS', on: '2026-12-08' },
      { step: 'NOTICE_PUBLISHED', on: '2026-12-10' },
      { step: 'NOTICE_ENDS', on: '2026-12-17' },
      { step: 'NOTICE_CLOSED', at: '2026-12-18T00:00:00Z' },
      { step: 'REPORTED', on: '2026-12-20' },
      { step: 'AUDITED', on: '2026-12-23' },
      { step: 'ARCHIVED', on: '2027-01-04' },
    ]);
  });
  it('waits for an answer to the report', () => expect(stepsOf({ report }).at(-1)).toEqual({ step: 'REPORTED', on: '2026-12-20' }));
  it('ends with the cancellation', () =>
    expect(stepsOf({ cancellation: { cancelledOn: '2026-11-05', reasonCode: 'OTHER' } }).at(-1)).toEqual({
      step: 'CANCELLED',
      on: '2026-11-05',
    }));
});

it('a candidacy keeps references into the vault to itself', () => {
  const row = {
    candidacyId: id(10),
    personRef: id(5),
    awardId: null,
    region: '320803',
    registeredPosition: '9',
    revision: 2,
    course: [{ from: day('2026-11-01'), state: 'REGISTERED' }],
    level: 'SENIOR',
  } as unknown as CandidacyRow;
  expect(candidacyAnswer(row, undefined, day('2026-11-02'))).toEqual({ id: id(10), level: 'SENIOR', state: 'REGISTERED', position: '9' });
  expect(candidacyAnswer(row, '张*', day('2026-10-31'))).toEqual({
    id: id(10),
    level: 'SENIOR',
    state: 'NOT_YET',
    position: '9',
    name: '张*',
  });
});
