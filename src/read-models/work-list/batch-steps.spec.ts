import { addDays, day } from '../../kernel/day';
import { instant } from '../../kernel/instant';
import { policyPackOn } from '../../contexts/catalogue';
import { type BatchStanding, batchSteps, openSteps, type PaperStanding } from './batch-steps';

const ON = day('2026-11-23');
const { pack } = policyPackOn('320803', ON)!;
const at = (on: string) => instant(`${on}T02:00:00.000000Z`);
const opened: BatchStanding = {
  assessmentOn: day('2026-11-21'),
  submittedAt: null,
  approvedAt: null,
  notices: [],
  report: null,
  archivedOn: null,
  isAllShown: true,
};
const submitted: BatchStanding = { ...opened, submittedAt: at('2026-11-23') };
const approved: BatchStanding = { ...submitted, approvedAt: at('2026-11-23') };
const notice = { publishedOn: ON, endsOn: day('2026-11-30'), closedAt: null };
const underNotice: BatchStanding = { ...approved, notices: [notice] };
const over: BatchStanding = { ...approved, notices: [{ ...notice, closedAt: at('2026-12-01') }] };
const report = {
  state: 'REPORTED',
  reportedOn: day('2026-12-02'),
  dueOn: day('2026-12-04'),
  auditDueOn: day('2026-12-09'),
  answeredOn: null,
  correctBy: null,
  uploadDueOn: null,
} as const;
const reported: BatchStanding = { ...over, report };
const audited: BatchStanding = {
  ...over,
  report: { ...report, state: 'AUDITED', answeredOn: day('2026-12-03'), uploadDueOn: day('2026-12-10') },
};
const NONE: PaperStanding = { passed: 2, issued: 0, lastIssuedOn: null, notUploaded: 0 };
const ISSUED: PaperStanding = { passed: 2, issued: 2, lastIssuedOn: day('2026-12-01'), notUploaded: 2 };
const steps = (batch: BatchStanding, paper = NONE, on = ON, policy = pack) => batchSteps(batch, paper, { pack: policy, on });
const now = (...asked: Parameters<typeof steps>) => openSteps(steps(...asked)).map(({ step, waitsFor }) => [step, waitsFor!.role]);
const step = (code: string, ...asked: Parameters<typeof steps>) => steps(...asked).find((each) => each.step === code)!;

describe('the next step of a batch', () => {
  it.each([
    ['is the assessment before its day', [opened, NONE, addDays(opened.assessmentOn, -1)], [['ASSESS', 'OFFICER']]],
    ['is the submission from that day on', [opened, NONE, opened.assessmentOn], [['SUBMIT', 'OFFICER']]],
    ['is for a second person once submitted', [submitted], [['CONFIRM', 'SECOND_PERSON']]],
    ['is the notice once confirmed', [approved], [['PUBLISH', 'OFFICER']]],
    ['waits while the notice hangs', [underNotice], [['NOTICE', 'EVERYBODY']]],
    [
      'is the certificates and the report once it is over',
      [over, NONE, day('2026-12-01')],
      [
        ['CERTIFY', 'LEDGER'],
        ['REPORT', 'OFFICER'],
      ],
    ],
    ['is the report alone where nobody passed', [over, { ...NONE, passed: 0 }, day('2026-12-01')], [['REPORT', 'OFFICER']]],
    ["is the authority's once reported", [reported, ISSUED], [['AUDIT', 'AUTHORITY']]],
    [
      'is the report again where it was returned',
      [{ ...reported, report: { ...report, state: 'RETURNED', correctBy: day('2026-12-08') } }, ISSUED],
      [['REPORT', 'OFFICER']],
    ],
    ['is the upload once checked', [audited, ISSUED], [['UPLOAD', 'OFFICER']]],
    ['is the archive once uploaded', [audited, { ...ISSUED, notUploaded: 0 }], [['ARCHIVE', 'OFFICER']]],
    [
      'is none once archived',
      [
        { ...audited, archivedOn: day('2026-12-20') },
        { ...ISSUED, notUploaded: 0 },
      ],
      [],
    ],
  ] as const)('%s', (_, asked, expected) => expect(now(...(asked as unknown as Parameters<typeof steps>))).toEqual(expected));
  it('is a new notice where a result came out differently, and none where it was shown as it is', () => {
    expect(now({ ...over, isAllShown: false })).toEqual([['PUBLISH', 'OFFICER']]);
    expect(now(over, ISSUED)).toEqual([['REPORT', 'OFFICER']]);
  });
  it('waits for the authority where that gives the numbers', () =>
    expect(now(over, NONE, ON, { ...pack, numbering: { ...pack.numbering, source: 'ALLOCATED' } })).toContainEqual([
      'CERTIFY',
      'AUTHORITY',
    ]));
});

describe('the days of a step', () => {
  it('of a running notice count down to its last day', () =>
    expect(
      ['2026-11-23', '2026-11-27', '2026-11-28', '2026-11-30'].map((on) => step('NOTICE', underNotice, NONE, day(on)).workingDaysLeft),
    ).toEqual([5, 1, 1, 0]));
  it('that lie ahead follow from one another', () =>
    expect(steps(opened, NONE, day('2026-11-20')).map((each) => [each.step, each.earliestOn])).toEqual([
      ['ASSESS', '2026-11-21'],
      ['SUBMIT', '2026-11-21'],
      ['CONFIRM', '2026-11-21'],
      ['PUBLISH', '2026-11-21'],
      ['NOTICE', '2026-11-27'],
      ['CERTIFY', '2026-11-28'],
      ['REPORT', '2026-11-28'],
      ['AUDIT', '2026-11-28'],
      ['UPLOAD', '2026-11-28'],
      ['ARCHIVE', '2026-11-28'],
    ]));
  it('after a notice that hangs begin after its last day', () => expect(step('CERTIFY', underNotice).earliestOn).toBe('2026-12-01'));
  it('of what is done are the days on which it was done', () =>
    expect(
      steps(audited, ISSUED)
        .filter(({ state }) => state === 'DONE')
        .map(({ doneOn }) => doneOn),
    ).toEqual(['2026-11-21', '2026-11-23', '2026-11-23', '2026-11-23', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03']));
  it('for the report are those of the policy, then of the return', () => {
    expect(step('REPORT', over).dueOn).toBe('2026-12-04');
    expect(step('REPORT', { ...reported, report: { ...report, state: 'RETURNED', correctBy: day('2026-12-08') } }).dueOn).toBe(
      '2026-12-08',
    );
  });
  it('make a step late on the day after, and keep it late when it is done', () => {
    expect(['2026-12-04', '2026-12-05'].map((on) => step('REPORT', over, NONE, day(on)).isLate)).toEqual([false, true]);
    expect(step('REPORT', { ...over, report: { ...report, reportedOn: day('2026-12-07') } }, ISSUED).isLate).toBe(true);
    expect(step('REPORT', reported, ISSUED, day('2027-01-05')).isLate).toBe(false);
  });
});
