import { createHash } from 'node:crypto';
import { day } from '../../kernel/day';
import { dossierArchive } from './dossier-archive.hash';
import { DossierFiles } from './dossier-files';
import { manifestOf } from './dossier-manifest';
import { startPage } from './start-page';

const of = {
  enterpriseId: 'e',
  name: '淮安<示例>',
  creditCode: '91320803MA1HA0017X',
  effectiveOn: day('2026-12-07'),
  knownAt: null,
  atPosition: '42',
};
const section = { file: 'certificates', zh: '证书', en: 'certificates' };
function written(rows: readonly object[], areKept = true) {
  const files = new DossierFiles(areKept);
  files.add({ section, rows: rows as readonly Record<string, unknown>[] });
  return files.end();
}
const textOf = ({ content }: { readonly content: readonly Uint8Array[] }): string => Buffer.concat(content).toString('utf8');
const files = written([{ number: 'Y1', level: 'SENIOR' }]);
const manifest = manifestOf(of, files);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

it('every section is there for programs and for people', () => {
  expect(files.map(({ name, records }) => [name, records])).toEqual([
    ['certificates.json', 1],
    ['certificates.csv', 1],
  ]);
  expect(JSON.parse(textOf(files[0]!))).toEqual([{ number: 'Y1', level: 'SENIOR' }]);
  expect(textOf(files[1]!)).toBe('\ufeffnumber,level\r\nY1,SENIOR\r\n');
});
it.each([
  [[]],
  [[{ a: 1 }]],
  [[{ a: [1, { b: '工种' }] }, {}]],
  [Array.from({ length: 3_000 }, (_, at) => ({ at, text: '车工𠮷'.repeat(9) }))],
])('is written piece by piece as it would be at once', (rows: readonly object[]) =>
  expect(textOf(written(rows)[0]!)).toBe(`${JSON.stringify(rows, null, 1)}\n`),
);
it('is hashed alike where nobody asked for its content, and not kept', () => {
  const entries = written([{ number: 'Y1', level: 'SENIOR' }], false);
  expect(entries).toEqual(files.map((file) => ({ ...file, content: [] })));
});
it('the manifest says of every file what it hashes to', () => {
  expect(manifest).toMatchObject({ format: 'dossier/v1', atPosition: '42' });
  expect(manifest.files.map(({ sha256: sum, bytes }) => [sum, bytes])).toEqual(
    files.map((file) => [sha256(textOf(file)), Buffer.byteLength(textOf(file))]),
  );
});
it('the archive holds them, a start page and the sums of all', () => {
  const { length, pieces } = dossierArchive(manifest, files);
  const bytes = Buffer.concat([...pieces]);
  const text = new TextDecoder().decode(bytes);
  expect(bytes.length).toBe(length);
  for (const file of files) expect(text).toContain(textOf(file));
  for (const [name, content] of [
    ['index.html', startPage(manifest)],
    ['manifest.json', `${JSON.stringify(manifest, null, 1)}\n`],
    ...files.map((file) => [file.name, textOf(file)]),
  ] as [string, string][])
    expect(text).toContain(`${sha256(content)}  ${name}\n`);
});
it('the start page is plain Chinese, links every file, loads nothing and lets no name become markup', () => {
  const page = startPage(manifest);
  expect(page).toContain('<meta name="viewport" content="width=device-width,initial-scale=1">');
  for (const part of [
    '企业档案：淮安&lt;示例&gt;',
    '2026-12-07',
    '按目前所知',
    '<td>证书</td><td>1</td>',
    'href="certificates.csv"',
    'href="certificates.json"',
  ])
    expect(page).toContain(part);
  expect(page).not.toMatch(/<script|src=|@import|url\(/);
  expect(startPage({ ...manifest, knownAt: '2026-12-08' })).toContain('按2026-12-08所知');
});
