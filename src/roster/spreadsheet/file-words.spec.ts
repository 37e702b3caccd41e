import { sentence } from '../fault-text';
import type { LimitUnit, UnknownReason } from './unreadable';

const REASONS: readonly UnknownReason[] = ['NOT_TEXT', 'NO_WORKBOOK_INSIDE', 'PART_MISSING', 'TEXT_MISSING', 'DOCUMENT_TYPE', 'DAMAGED'];
const UNITS: readonly LimitUnit[] = ['BYTES', 'UNPACKED_BYTES', 'COLUMNS', 'CELLS', 'CHARACTERS', 'PARTS'];
/** A word of the machine; CSV, HTML and the names of programs are words of the reader. */
const CONSTANT = new RegExp([...REASONS, ...UNITS].join('|'));

it.each(['zh', 'en'] as const)('a refused file is told in words, in %s', (tongue) => {
  const told = [
    ...REASONS.map((reason) => sentence('IMPORT_FILE_UNKNOWN', { reason }, tongue)),
    ...UNITS.map((unit) => sentence('IMPORT_FILE_TOO_LARGE', { unit, found: 2, limit: 1 }, tongue)),
  ];
  expect(told.filter((each) => CONSTANT.test(each))).toEqual([]);
  expect(new Set(told).size).toBe(told.length);
});
it('says why', () =>
  expect(sentence('IMPORT_FILE_UNKNOWN', { reason: 'NOT_TEXT' }, 'zh')).toBe('无法识别此文件（内容不是文字），请上传 .xlsx 或 CSV 文件'));
it('and leaves what is no such constant as it is', () =>
  expect(sentence('IMPORT_NOT_REGISTERED', { reason: 'WORKER_UNKNOWN' }, 'en')).toContain('WORKER_UNKNOWN'));
