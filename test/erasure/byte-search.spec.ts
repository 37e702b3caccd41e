import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formsOf, searchFolders } from './byte-search';

const NAME = '欧阳娜娜';
let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'skills-ledger-search-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const found = (bytes: Buffer | string, sliceBytes?: number): readonly string[] => {
  writeFileSync(join(folder, 'file'), bytes);
  return searchFolders([folder], formsOf('the name', NAME), sliceBytes).hits.map((hit) => hit.split(': ')[1]!);
};

it.each([
  ['UTF-8', Buffer.from(`x${NAME}y`)],
  ['UTF-16', Buffer.from(`${NAME}y`, 'utf16le')],
  ['hexadecimal', `\\x00${Buffer.from(NAME).toString('hex')}ff`],
  ['percents', `/v1/workers?name=${encodeURIComponent(NAME)}`],
  ['escapes', `{"name":"${[...NAME].map((each) => `\\u${each.charCodeAt(0).toString(16)}`).join('')}"}`],
])('a value is found in %s', (form, bytes) => expect(found(bytes)).toEqual([`the name in ${form}`]));

it.each([0, 1, 2])('a value is found in base64 that begins %i bytes before it', (shift) =>
  expect(found(Buffer.from(`${'a'.repeat(shift + 3)}${NAME}bc`).toString('base64'))).toEqual([`the name in base64 from ${shift}`]),
);

it('a value that lies over the edge of two slices is found, wherever the edge is', () => {
  for (let before = 0; before < 40; before += 1)
    expect(found(Buffer.from(`${'a'.repeat(before)}${NAME}${'b'.repeat(before)}`), 16)).toEqual(['the name in UTF-8']);
});

it('half of a value is nothing, and what was read is counted', () => {
  expect(found('欧阳 娜娜')).toEqual([]);
  expect(searchFolders([folder], formsOf('the name', NAME))).toEqual({ files: 1, bytes: 13, hits: [] });
});
