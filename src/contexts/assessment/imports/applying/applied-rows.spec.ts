import { createCipheriv } from 'node:crypto';
import { appliedRow, inChunks, resultWithoutCommand, sinceCheck } from './applied-rows';
import { inWaves } from '../../../../kernel/in-waves';
import type { Fault } from '../../../../roster';
import type { RowResult } from '../jobs/row-result';
import { sealedFile, SealedSlices } from '../files/sealed-file.hash';
import { id } from '../../../../../test/support/stories/given';

const row: RowResult = {
  sheet: 'roster',
  row: 2,
  status: 'OK',
  result: null,
  content: { nameMasked: '胡*', employeeNo: null, errors: [], warnings: [], notices: [], workerId: null, candidacyId: null },
};

it('two commands to one stream are never in one wave, and keep their order', () =>
  expect(inWaves(['a1', 'b1', 'a2', 'a3', 'b2'], (each) => each.charAt(0))).toEqual([['a1', 'b1'], ['a2', 'b2'], ['a3']]));
it('chunks hold every row once', () => expect(inChunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]));
it('a row left alone by the mode counts as skipped', () =>
  expect(appliedRow(row, { result: 'SKIPPED' })).toMatchObject({ status: 'SKIPPED', result: 'SKIPPED' }));
it('wrong rows, example rows and those left alone need no command', () =>
  expect([
    resultWithoutCommand({ ...row, status: 'ERROR' }, undefined),
    resultWithoutCommand({ ...row, status: 'SKIPPED' }, undefined),
    resultWithoutCommand(row, 'SKIP'),
    resultWithoutCommand(row, 'SAME'),
  ]).toEqual(['ERROR', 'SKIPPED', 'SKIPPED', null]));

it('what is wrong with a row that was good says that it was; a row that was wrong before says nothing', () => {
  const fault: Fault = {
    code: 'IMPORT_EMPLOYED_ELSEWHERE',
    valueMasked: '',
    params: {},
    location: { sheet: null, row: 2, column: '工作单位', cell: null, field: 'employer' },
  };
  const wrong: RowResult = { ...row, status: 'ERROR', content: { ...row.content, errors: [fault] } };
  const isSaid = ({ content }: RowResult): boolean[] => content.errors.map(({ changedSinceCheck }) => changedSinceCheck === true);
  expect(
    [sinceCheck(wrong, 'OK'), sinceCheck(wrong, 'ERROR'), sinceCheck(wrong, undefined), appliedRow(row, { fault })].map(isSaid),
  ).toEqual([[true], [false], [false], [true]]);
});

describe('a kept file', () => {
  const [key, iv, bytes] = [Buffer.alloc(32, 7), Buffer.alloc(12, 1), Buffer.from('姓名,证件号码'.repeat(40_000))];
  const opened = (sealed: Buffer, { as = key, place = id(1), slice = 65_536, announced = sealed.length } = {}): Buffer => {
    const slices = new SealedSlices(announced, as, place);
    for (let at = 0; at < sealed.length; at += slice) slices.add(sealed.subarray(at, at + slice));
    return slices.whole();
  };
  it('opens with its key, in its place, in slices of any length', () => {
    const sealed = sealedFile(bytes, key, id(1), iv);
    expect([28, 1_000, 65_536, 10_000_000].map((slice) => opened(sealed, { slice }).equals(bytes))).toEqual([true, true, true, true]);
    expect(opened(sealedFile(Buffer.alloc(0), key, id(1), iv))).toHaveLength(0);
  });
  it('is sealed as one cipher over all of it seals', () => {
    const whole = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(`skills-ledger/import-file/v1\n${id(1)}`));
    expect(
      sealedFile(bytes, key, id(1), iv).equals(
        Buffer.concat([
          iv,
          ...[Buffer.concat([whole.update(bytes), whole.final()])].map((text) => Buffer.concat([whole.getAuthTag(), text])),
        ]),
      ),
    ).toBe(true);
  });
  it('opens nowhere else, and not when a byte was altered or a slice is missing', () => {
    const sealed = sealedFile(bytes, key, id(1), iv);
    expect(() => opened(sealed, { place: id(2) })).toThrow();
    expect(() => opened(sealed, { as: Buffer.alloc(32, 8) })).toThrow();
    expect(() => opened(sealed.subarray(0, -65_536), { announced: sealed.length })).toThrow(RangeError);
    expect(() => opened(sealed.subarray(0, -65_536))).toThrow();
    sealed[sealed.length - 1]! ^= 1;
    expect(() => opened(sealed)).toThrow();
  });
});
