import { decode, encode } from 'iconv-lite';
import { checked } from '../../../test/support/sheets/roster-context';
import { errorCsv } from './error-csv.file';

const TEXT = [
  '2026年第三批认定名单',
  '姓名,证件号码,职业工种,等级,申报条件编号,班组',
  '',
  '𠮷㛃䶮,320899198607115493,车工/数控车工,四级,1,甲班',
  '=胡剑,32089919860711549,车工/数控车工,四级,1,"甲,""班"""',
].join('\r\n');

it.each([
  ['utf8', false, 'UTF-8'],
  ['utf8', true, 'UTF-8'],
  ['gb18030', false, 'GB18030'],
  ['utf16le', true, 'UTF-16LE'],
  ['utf16be', true, 'UTF-16BE'],
])('a CSV in %s (mark: %s) comes back in it, every row in its place, and is read again the same', async (codec, addBOM, encoding) => {
  const roster = await checked(encode(TEXT, codec, { addBOM }));
  const back = await errorCsv(roster, 'zh');
  const again = await checked(back);
  expect([roster.file.encoding, again.file.encoding, again.file.headings]).toEqual([encoding, encoding, roster.file.headings]);
  expect(again.rows.map(({ row, status, values }) => [row, status, values.idNumber])).toEqual(
    roster.rows.map(({ row, status, values }) => [row, status, values.idNumber]),
  );
  expect(again.rows[0]!.values.name).toBe('𠮷㛃䶮');
});

it('says what is wrong at the right, runs nothing, and keeps the digits of ID numbers', async () => {
  const lines = decode(await errorCsv(await checked(Buffer.from(TEXT)), 'zh'), 'utf8').split('\r\n');
  expect(lines[1]).toBe('姓名,证件号码,职业工种,等级,申报条件编号,班组,错误原因,提醒');
  expect([lines[2], lines[3]!.split(',')[1]]).toEqual(['', '\t320899198607115493']);
  expect(lines[4]).toMatch(/^'=胡剑,\t32089919860711549,.*,"甲,""班""",1\) .*\[IMPORT_NAME_INVALID\] 2\) .*\[IMPORT_ID_FORMAT\]$/);
});
