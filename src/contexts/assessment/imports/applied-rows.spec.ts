import { appliedRow, inChunks, resultWithoutCommand, sinceCheck } from './applied-rows';
import { inWaves } from '../../../kernel/in-waves';
import type { Fault } from '../../../roster';
import type { RowResult } from './row-result';
import { openedFile, sealedFile } from './sealed-file.hash';
import { id } from '../../../../test/support/given';

const row: RowResult = { sheet: 'roster', row: 2, status: 'OK', result: null, content: { nameMasked: '胡*', employeeNo: null, errors: [], warnings: [], notices: [], workerId: null, candidacyId: null } };

it('two commands to one stream are never in one wave, and keep their order', () =>
  expect(inWaves(['a1', 'b1', 'a2', 'a3', 'b2'], (each) => each.charAt(0))).toEqual([['a1', 'b1'], ['a2', 'b2'], ['a3']]));
it('chunks hold every row once', () => expect(inChunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]));
it('a row left alone by the mode counts as skipped', () => expect(appliedRow(row, { result: 'SKIPPED' })).toMatchObject({ status: 'SKIPPED', result: 'SKIPPED' }));
it('wrong rows, example rows and those left alone need no command', () =>
  expect([resultWithoutCommand({ ...row, status: 'ERROR' }, undefined), resultWithoutCommand({ ...row, status: 'SKIPPED' }, undefined), resultWithoutCommand(row, 'SKIP'), resultWithoutCommand(row, 'SAME')])
    .toEqual(['ERROR', 'SKIPPED', 'SKIPPED', null]));

it('what is wrong with a row that was good says that it was; a row that was wrong before says nothing', () => {
  const fault: Fault = { code: 'IMPORT_EMPLOYED_ELSEWHERE', valueMasked: '', params: {}, location: { sheet: null, row: 2, column: '工作单位', cell: null, field: 'employer' } };
  const wrong: RowResult = { ...row, status: 'ERROR', content: { ...row.content, errors: [fault] } };
  const isSaid = ({ content }: RowResult): boolean[] => content.errors.map(({ changedSinceCheck }) => changedSinceCheck === true);
  expect([sinceCheck(wrong, 'OK'), sinceCheck(wrong, 'ERROR'), sinceCheck(wrong, undefined), appliedRow(row, { fault })].map(isSaid)).toEqual([[true], [false], [false], [true]]);
});

describe('a kept file', () => {
  const [key, iv, bytes] = [Buffer.alloc(32, 7), Buffer.alloc(12, 1), Buffer.from('姓名,证件号码')];
  it('opens with its key, in its place', () => expect(openedFile(sealedFile(bytes, key, id(1), iv), key, id(1))).toEqual(bytes));
  it('opens nowhere else, and not when a byte was altered', () => {
    const sealed = sealedFile(bytes, key, id(1), iv);
    expect(() => openedFile(sealed, key, id(2))).toThrow();
    expect(() => openedFile(sealed, Buffer.alloc(32, 8), id(1))).toThrow();
    sealed[sealed.length - 1]! ^= 1;
    expect(() => openedFile(sealed, key, id(1))).toThrow();
  });
});
