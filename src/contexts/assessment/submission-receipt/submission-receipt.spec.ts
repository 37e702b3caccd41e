import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { instant } from '../../../kernel/instant';
import { ApprovalCompleted, ResultsApproved, ResultsSubmitted } from '../assessment.events';
import { receiptPage, RECEIPT_STYLE } from './receipt-page';
import { RECEIPT_PAGE_POLICY } from './receipt-page-policy.hash';
import { handedIn, handedInByLevel, submissionIn, SubmissionReceipt } from './submission-receipt';

const [FIRST, AGAIN] = ['a'.repeat(64), 'b'.repeat(64)];
const [OFFICER, SECOND] = [id(901), id(902)];
const at = (minute: number) => instant(`2026-11-23T01:0${minute}:00.000000Z`);
const stored = (position: number, event: object, command: string, actor?: string) =>
  ({
    ...event,
    position: BigInt(position),
    at: at(position),
    metadata: JSON.stringify({ commandId: command, ...(actor ? { actor: { ref: actor } } : {}) }),
  }) as unknown as Parameters<typeof submissionIn>[0][number];
const submitted = (position: number, digest: string) =>
  stored(
    position,
    ResultsSubmitted({ batchId: id(1), candidacies: 4, passed: 2, failed: 2, submittedBy: OFFICER, digest }),
    `s${position}`,
    OFFICER,
  );
const approved = (position: number, digest: string) => [
  stored(position, ResultsApproved({ batchId: id(1), chunk: 0, approved: [] }), `c${position}`, SECOND),
  stored(position, ApprovalCompleted({ batchId: id(1), chunks: 1, digest }), `c${position}`),
];

describe('what a receipt is about', () => {
  it('is nothing before a submission', () => expect(submissionIn([])).toBeNull());
  it('is the newest submission, confirmed by whoever confirmed it', () => {
    expect(submissionIn([submitted(1, FIRST)])).toEqual({
      position: 1n,
      digest: FIRST,
      submitted: { at: at(1), ref: OFFICER },
      confirmed: null,
    });
    expect(submissionIn([submitted(1, FIRST), ...approved(2, FIRST)])!.confirmed).toEqual({ at: at(2), ref: SECOND });
  });
  it('is not confirmed by the confirmation of an earlier one', () =>
    expect(submissionIn([submitted(1, FIRST), ...approved(2, FIRST), submitted(3, AGAIN)])).toMatchObject({
      digest: AGAIN,
      confirmed: null,
    }));
});

it('counts whoever took part, by level and outcome; the absent apart from the failed', () => {
  const counts = [
    ['SENIOR', 'PASSED', 2],
    ['SENIOR', 'ABSENT', 1],
    ['JUNIOR', 'FAILED', 3],
    ['JUNIOR', 'VOID', 1],
    ['JUNIOR', 'WITHDRAWN', 9],
    ['JUNIOR', 'NOT_ELIGIBLE', 9],
  ].map(([level, state, count]) => ({ level: String(level), state: String(state), count: Number(count) }));
  expect(handedIn(counts)).toEqual({ candidates: 7, passed: 2, failed: 3, absent: 1, void: 1 });
  expect(handedInByLevel(['SENIOR'], counts)).toEqual([{ level: 'SENIOR', candidates: 3, passed: 2, failed: 0, absent: 1, void: 0 }]);
});

describe('the page', () => {
  const total = { candidates: 3, passed: 2, failed: 0, absent: 1, void: 0 };
  const receipt: SubmissionReceipt = {
    enterpriseName: '<b>淮安</b>示例机械有限公司',
    filingReceiptNo: '淮鉴备〔2025〕1号',
    planNo: 'P20261121-1',
    path: 'EXAM',
    assessmentOn: day('2026-11-21'),
    digest: FIRST,
    levels: [{ level: 'SENIOR', ...total }],
    total,
    submitted: { at: at(1), ref: OFFICER, name: '经办甲' },
    confirmed: null,
  };
  it('says in both languages what was handed in, when in Beijing, by whom, and that it can only be corrected', () => {
    for (const part of [
      'lang="zh-CN"',
      '认定结果提交回执',
      '三级/高级工',
      '缺考',
      '提交后只能更正，不能修改',
      '2026-11-23 09:01:00 经办甲',
      '待另一名本单位人员确认',
      FIRST,
      '考核认定',
    ])
      expect(receiptPage(receipt, 'zh')).toContain(part);
    for (const part of [
      'lang="en"',
      'Receipt for submitted results',
      'senior worker (三级/高级工)',
      'What was submitted can be corrected, no longer changed',
      'Confirmed by a second person',
    ])
      expect(receiptPage(receipt, 'en')).toContain(part);
    expect(receiptPage({ ...receipt, confirmed: { at: at(2), ref: SECOND, name: null } }, 'zh')).toContain(
      '2026-11-23 09:02:00 人员 00000000',
    );
  });
  it('fits the screen on which it is read', () =>
    expect(receiptPage(receipt, 'zh')).toContain('<meta name="viewport" content="width=device-width,initial-scale=1">'));
  it('lets nothing that people wrote become markup', () => expect(receiptPage(receipt, 'zh')).toContain('&lt;b&gt;淮安&lt;/b&gt;'));
  it('has no script, loads nothing, and is styled by what its policy names', () => {
    expect(receiptPage(receipt, 'zh')).not.toMatch(/<script|\son\w+=|src=|href=|style="|@import|url\(/);
    expect(RECEIPT_STYLE).toMatch(/@page\{size:A4/);
    expect(RECEIPT_PAGE_POLICY).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; /);
  });
});
