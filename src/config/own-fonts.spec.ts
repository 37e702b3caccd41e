import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettingsInvalid } from './environment';
import { mustBeFonts } from './own-fonts.file';

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
const beginning = (mark: string): string => {
  const file = join(folder, `${Buffer.from(mark, 'latin1').toString('hex')}.font`);
  writeFileSync(file, Buffer.from(mark && `${mark} and more`, 'latin1'));
  return file;
};
afterAll(() => rmSync(folder, { recursive: true }));

it('are taken as TrueType or OpenType, by how they begin', () =>
  expect(() => mustBeFonts(['\0\u0001\0\0', 'OTTO', 'true'].map(beginning))).not.toThrow());
it('are not taken as a collection: it is told how to mend it', () =>
  expect(() => mustBeFonts([beginning('OTTO'), beginning('ttcf')])).toThrow(
    /PRINT_FONTS: .*74746366.font is a collection .* take the one that is needed/,
  ));
it.each([
  ['no font', () => beginning('hello')],
  ['empty', () => beginning('')],
  ['nowhere', () => join(folder, 'none.ttf')],
  ['a folder', () => folder],
])('are refused at the start where one is %s', (_, file) => expect(() => mustBeFonts([file()])).toThrow(SettingsInvalid));
