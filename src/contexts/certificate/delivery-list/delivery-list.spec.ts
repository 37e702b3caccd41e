import { day } from '../../../kernel/day';
import { deliverable, deliveryList, ToDeliver } from './delivery-list';

const certificate: ToDeliver = {
  number: 'Y000032080001263000001',
  occupationCode: '6-18-01-01',
  trade: '数控车工',
  level: 'SENIOR',
  issuedOn: '2026-12-01',
  course: [{ from: day('2026-12-01'), state: 'VALID' }],
  delivery: 'PRINTED',
  reissuedOn: null,
};
const person = { name: '胡剑', idType: '居民身份证', idNumberMasked: '320899**********93' };
const row = (more: Partial<ToDeliver> = {}) => deliveryList([{ ...certificate, ...more }], [person]).rows[0]!;

describe('the list of certificates to be handed out', () => {
  it('has the fifteen columns of the format, filled up to the day of issue', () => {
    const { headings, rows } = deliveryList([certificate], [person]);
    expect(headings).toEqual([
      '姓名',
      '证件类型',
      '证件号码',
      '职业',
      '职业工种名称',
      '认定等级',
      '证书编号',
      '发证日期',
      '实际发放时间',
      '领取方式',
      '领取人',
      '联系电话',
      '邮寄地址',
      '快递单号',
      '备注',
    ]);
    expect(rows).toEqual([
      [
        '胡剑',
        '居民身份证',
        '320899**********93',
        '车工',
        '数控车工',
        '三级/高级工',
        'Y000032080001263000001',
        '2026-12-01',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
      ],
    ]);
  });
  it('names no trade as the certificate does', () => expect(row({ trade: null })[4]).toBe('--'));
  it('says what was handed out, and what is given again', () =>
    expect(
      [row({ delivery: 'DELIVERED' }), row({ delivery: 'PRINTED', reissuedOn: '2027-01-05' }), row()].map((cells) => cells.at(-1)),
    ).toEqual(['已登记发放', '2027-01-05 补发', '']));
  it('leaves a person empty whom the vault does not tell', () =>
    expect(deliveryList([certificate], [undefined]).rows[0]!.slice(0, 3)).toEqual(['', '', '']));
  it('holds only what is valid on the day', () => {
    const suspended = { ...certificate, course: [...certificate.course, { from: day('2026-12-10'), state: 'SUSPENDED' }] };
    expect(deliverable([suspended], day('2026-12-09'))).toHaveLength(1);
    expect(deliverable([suspended], day('2026-12-10'))).toHaveLength(0);
    expect(deliverable([certificate], day('2026-11-30'))).toHaveLength(0);
  });
});
