import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { DrawnLot, Subject } from '../inspection.events';
import { type Sampled, type SampledInspection, sampleList } from './sample-list';

const ON = day('2026-12-10');
const SEED = 'a'.repeat(64);
const lot: DrawnLot = {
  algorithm: 'sha256-rank/1',
  seed: SEED,
  seedFrom: 'LEDGER',
  population: 40,
  populationDigest: 'b'.repeat(64),
  atPosition: '9',
  units: [{ unitId: id(1), enterpriseId: id(2), filingId: id(3) }],
};
const inspection = (subject: Subject): SampledInspection => ({
  documentNo: '淮鉴查〔2026〕1号',
  subject,
  fromOn: '2026-11-01',
  toOn: '2026-12-01',
  lot,
});
const unit: Sampled = {
  unitId: id(1),
  enterprise: '淮安示例机械有限公司',
  institutionCode: 'Y000032080001',
  certificate: {
    number: 'Y000032080001263000001',
    occupationCode: '6-18-01-01',
    trade: null,
    level: 'SENIOR',
    issuedOn: '2026-11-20',
    course: [
      { from: day('2026-11-20'), state: 'VALID' },
      { from: ON, state: 'SUSPENDED' },
    ],
    holder: { name: '胡剑', idNumberMasked: '320899**********93' },
  },
  batch: { planNo: 'P20261121-1', assessmentOn: '2026-11-10', levels: ['JUNIOR', 'SENIOR'] },
};
const list = (subject: Subject, units: readonly Sampled[] = [unit]) => sampleList(inspection(subject), units, ON);

it('says what was drawn from what, and by which seed', () =>
  expect(list('CERTIFICATES').titles).toEqual([
    '抽查名单 淮鉴查〔2026〕1号',
    '2026-11-01 至 2026-12-01 的证书共 40 个，抽取 1 个',
    `抽签方法 sha256-rank/1，种子（由台账给出）${SEED}；同一种子抽出同一名单`,
  ]));
it.each<[Subject, readonly unknown[]]>([
  ['CERTIFICATES', ['Y000032080001263000001', '胡剑', '320899**********93', '车工', '', '三级/高级工', '2026-11-20', '已暂停']],
  ['BATCHES', ['P20261121-1', '2026-11-10', '五级/初级工、三级/高级工']],
  ['INSTITUTIONS', []],
])('of %s it is a line each, as it is today, with the enterprise and two columns for what is found', (subject, cells) => {
  const { rows, headings, choices } = list(subject);
  expect(rows).toEqual([[1, ...cells, '淮安示例机械有限公司', 'Y000032080001', '', '']]);
  expect(headings).toHaveLength(rows[0]!.length);
  expect(headings.slice(-2)).toEqual(['检查结果', '问题及说明']);
  expect(choices).toEqual({ 检查结果: ['未发现问题', '发现问题'] });
});
it.each<[Subject, number]>([
  ['CERTIFICATES', 8],
  ['BATCHES', 3],
])('of %s what is no longer visible is named by its id', (subject, columns) => {
  const unseen = { unitId: id(1), enterprise: undefined, institutionCode: undefined, certificate: undefined, batch: undefined };
  expect(list(subject, [unseen]).rows).toEqual([[1, id(1), ...Array<string>(columns - 1).fill(''), '', '', '', '']]);
});
