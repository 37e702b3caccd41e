import {
  APPROVED,
  approved,
  batchAfter,
  CANDIDACY,
  closed,
  NOTICE_OVER,
  PERSON,
  published,
  submitted,
  UNDER_NOTICE,
} from '../../../../test/support/stories/assessed-batch';
import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { BatchEvent } from '../assessment.events';
import { NoticePublished } from '../assessment.events';
import type { OpenBatch } from '../batch';
import { noticeList, NoticeListWishes } from './notice-list';

const candidacy = {
  candidacyId: CANDIDACY,
  personRef: PERSON,
  occupationCode: '6-18-01-01',
  trade: '数控车工',
  level: 'SENIOR',
  state: 'PASSED',
};
const people = new Map([[PERSON as string, { name: '欧阳喆', department: '一车间' }]]);
const NEWEST = { publishedOn: day('2026-12-01'), endsOn: day('2026-12-08'), closed: false };

const list = (events: readonly BatchEvent[], more: Partial<NoticeListWishes> = {}) =>
  noticeList({
    batch: batchAfter(events) as OpenBatch,
    newest: NEWEST,
    candidacies: [candidacy],
    people,
    enterpriseName: '淮安示例机械有限公司',
    maskNames: false,
    ...more,
  });

describe('the list to be put up', () => {
  it('has who, where, what, the result and the last day, and nothing else of a person', () =>
    expect(list(UNDER_NOTICE)).toMatchObject({
      headings: ['序号', '姓名', '单位/部门', '职业工种', '等级', '结果', '公示截止日'],
      rows: [[1, '欧阳喆', '淮安示例机械有限公司/一车间', '车工/数控车工', '三级/高级工', '合格', '2026-12-08']],
    }));
  it('says above when it hangs, whom to object to and until when', () =>
    expect(list(UNDER_NOTICE).titles).toEqual([
      '淮安示例机械有限公司 职业技能等级认定结果公示',
      '公示期：2026-12-01 至 2026-12-08',
      '对结果有异议的，请在公示截止日（含当日）前向 淮安示例机械有限公司 提出。',
    ]));
  it('masks names where the policy pack says so', () => expect(list(UNDER_NOTICE, { maskNames: true }).rows[0]![1]).toBe('欧**'));
  it('says of an erased person that, masked or not', () =>
    expect(
      [true, false].map(
        (maskNames) => list(UNDER_NOTICE, { maskNames, people: new Map([[PERSON as string, 'ERASED' as const]]) }).rows[0]![1],
      ),
    ).toEqual(['已删除', '已删除']));
  it('shows no result that no notice has shown', () => expect(list(APPROVED).rows).toEqual([]));
  it('shows nobody who withdrew', () =>
    expect(list(UNDER_NOTICE, { candidacies: [{ ...candidacy, state: 'WITHDRAWN' }] }).rows).toEqual([]));
  it('numbers the rows that are left', () =>
    expect(list(UNDER_NOTICE, { candidacies: [{ ...candidacy, candidacyId: id(77) }, candidacy] }).rows.map(([number]) => number)).toEqual([
      1,
    ]));
  it("tells the last day of each one's own notice after a second approval", () => {
    const again = [
      ...NOTICE_OVER,
      submitted('c'.repeat(64)),
      ...approved(5, 'FAILED', 'c'.repeat(64)),
      NoticePublished({ ...published.data, publishedOn: day('2026-12-10'), endsOn: day('2026-12-17') }),
    ];
    expect(list(again).rows[0]!.slice(-2)).toEqual(['不合格', '2026-12-17']);
    expect(list([...UNDER_NOTICE, closed, submitted('c'.repeat(64)), ...approved(5, 'PASSED', 'c'.repeat(64))]).rows[0]!.slice(-2)).toEqual(
      ['合格', '2026-12-08'],
    );
  });
});
