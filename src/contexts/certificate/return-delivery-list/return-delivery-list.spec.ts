import { certificate as base } from '../../../../test/support/stories/appointed';
import { id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { IssuedCertificate } from '../certificate';
import { handOutAll } from './hand-out';
import { returnedRow } from './returned-rows';

const certificate: IssuedCertificate = { ...base, number: 'Y000032080001263000017', issuedOn: day('2026-12-01') };
const moment = { today: day('2026-12-10'), actor: OFFICER };
const cells = (more: Partial<Parameters<typeof returnedRow>[0]['cells']> = {}) => ({
  证书编号: certificate.number,
  实际发放时间: '2026-12-09',
  领取方式: '本人',
  领取人: '',
  邮寄地址: '',
  快递单号: '',
  ...more,
});
const read = (more: Parameters<typeof cells>[0] = {}) => returnedRow({ row: 4, cells: cells(more) });
const wrong = (more: Parameters<typeof cells>[0]) => {
  const row = read(more);
  return 'faults' in row ? row.faults.map(({ column }) => column) : [];
};

describe('a row of the signed list', () => {
  it('says when and how; a day may be written as people write it', () => {
    for (const written of ['2026-12-09', '2026/12/9', '2026年12月9日'])
      expect(read({ 实际发放时间: written })).toEqual({
        value: { row: 4, number: certificate.number, deliveredOn: '2026-12-09', method: 'IN_PERSON' },
      });
  });
  it('that nobody filled in says nothing', () =>
    expect(read({ 实际发放时间: '', 领取方式: '' })).toEqual({ value: { row: 4, deliveredOn: null } }));
  it('of a proxy names who took it, by post where it went and under which number', () => {
    expect([wrong({ 领取方式: '代领' }), wrong({ 领取方式: '代领', 领取人: '李明' })]).toEqual([['领取人'], []]);
    expect([
      wrong({ 领取方式: '邮寄' }),
      wrong({ 领取方式: '邮寄', 邮寄地址: '淮安市' }),
      wrong({ 领取方式: '邮寄', 邮寄地址: '淮安市', 快递单号: 'SF1' }),
    ]).toEqual([['邮寄地址', '快递单号'], ['快递单号'], []]);
  });
  it('knows no way but its own, whatever a cell says', () => expect(wrong({ 领取方式: 'constructor' })).toEqual(['领取方式']));
  it('names each cell that is wrong', () =>
    expect(wrong({ 证书编号: '', 实际发放时间: '昨天', 领取方式: '捎带' })).toEqual(['证书编号', '实际发放时间', '领取方式']));
  it('keeps nothing of who took it or where it was sent', () =>
    expect(JSON.stringify(read({ 领取方式: '邮寄', 领取人: '李明', 邮寄地址: '淮安市', 快递单号: 'SF1' }))).not.toMatch(/李明|淮安|SF1/));
});

describe('what a list comes to', () => {
  const row = { row: 4, number: certificate.number, deliveredOn: day('2026-12-09'), method: 'IN_PERSON' as const };
  const paper = (more: Partial<IssuedCertificate['paper']>): IssuedCertificate => ({
    ...certificate,
    paper: { ...certificate.paper, ...more },
  });
  const of = (state: IssuedCertificate, ...rows: readonly (typeof row)[]) =>
    handOutAll(rows.length === 0 ? [row] : rows, [{ certificateId: id(5), certificate: state }], moment);
  const codes = (told: ReturnType<typeof of>) => told.faults.map(({ row: at, refusal }) => [at, refusal.refused]);

  it('is a delivery of the paper that was printed', () =>
    expect(of(paper({ delivery: 'PRINTED', printSerial: 1 }))).toEqual({
      acts: [{ row: 4, print: null, delivery: { certificateId: id(5), printSerial: 1, deliveredOn: '2026-12-09', method: 'IN_PERSON' } }],
      faults: [],
    }));
  it('is a print too where nobody recorded one, under the serial that is next', () => {
    expect(of(paper({})).acts).toMatchObject([{ print: { certificateId: id(5) }, delivery: { printSerial: 1 } }]);
    expect(of(paper({ printSerial: 2, isSerialTaken: true })).acts).toMatchObject([{ delivery: { printSerial: 2 } }]);
  });
  it('is nothing where the delivery is known', () =>
    expect(of(paper({ delivery: 'DELIVERED', printSerial: 1 })).acts).toEqual([{ row: 4, print: null, delivery: null }]));
  it('is refused where the rules refuse it', () => {
    expect(codes(of({ ...certificate, status: 'suspended' }))).toEqual([[4, 'NOT_IN_FORCE']]);
    expect(codes(of(certificate, { ...row, deliveredOn: day('2026-11-30') }))).toEqual([[4, 'DECIDED_BEFORE_ACT']]);
    expect(codes(of(certificate, { ...row, deliveredOn: day('2026-12-11') }))).toEqual([[4, 'DECIDED_IN_FUTURE']]);
  });
  it('knows each certificate once, and none of another batch', () =>
    expect(codes(of(certificate, row, { ...row, row: 5 }, { ...row, row: 6, number: 'Y000032080001263000099' }))).toEqual([
      [5, 'NUMBER_TWICE'],
      [6, 'DELIVERY_NOT_IN_BATCH'],
    ]));
});
