import { NATIONAL_CODES } from '../../../kernel/identifiers/certificate-number';
import { faultsOfRows } from './number-rows';

const institutionCode = 'Y000032990001';
const numbered = (sequence: number, digit = '3'): string => `${institutionCode}26${digit}${String(sequence).padStart(6, '0')}`;
const faults = (...numbers: readonly string[]) =>
  faultsOfRows(
    numbers.map((number, index) => ({ row: index + 2, number })),
    institutionCode,
    { ...NATIONAL_CODES, levelCodeMap: { T: 'SPECIAL_GRADE' } },
    { taken: new Map([['2026-SENIOR', 10]]) },
  );

it('takes what nobody has, of any level that has a code', () =>
  expect(faults(numbered(11), numbered(12), numbered(1, '4'), numbered(1, 'T'))).toEqual([]));
it('names the row of what was taken, to the last one', () =>
  expect(faults(numbered(10), numbered(11))).toEqual([{ row: 2, code: 'NUMBER_TAKEN', params: { number: numbered(10), count: 1 } }]));
it('names the row of what stands there twice, and the first', () =>
  expect(faults(numbered(11), numbered(12), numbered(11))).toEqual([{ row: 4, code: 'NUMBER_TWICE', params: { row: 4, firstRow: 2 } }]));
it.each([
  ['', 'nothing'],
  ['Y000032990002263000012', 'of another institution'],
  [numbered(0), 'no sequence'],
  [numbered(11, 'C'), 'a letter that the pack does not map'],
])('names the row of %s (%s)', (number) =>
  expect(faults(numbered(11), number)).toEqual([{ row: 3, code: 'LIST_CELL_WRONG', params: { row: 3, column: '证书编号' } }]),
);
