import { crc32 } from 'node:zlib';
import { storedZip, storedZipLength } from './stored-zip.file';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('holds every file as it is, and says in its directory where it begins', () => {
  const files = [
    { name: 'a.json', content: bytes('{}') },
    { name: 'b/c.csv', content: bytes('工种') },
  ];
  // However it comes: whole, or in pieces.
  const zip = storedZip(files.map(({ name, content }) => ({ name, content: [content.subarray(0, 1), content.subarray(1)] })));
  expect(storedZip(files)).toEqual(zip);
  expect(storedZipLength(files)).toBe(zip.length);
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  expect([view.getUint32(end, true), view.getUint16(end + 10, true)]).toEqual([0x06054b50, 2]);
  let at = view.getUint32(end + 16, true);
  for (const { name, content } of files) {
    const [length, start] = [view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
    expect(new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length))).toBe(name);
    expect([view.getUint32(start, true), view.getUint32(start + 14, true), view.getUint32(start + 18, true)]).toEqual([
      0x04034b50,
      crc32(content),
      content.length,
    ]);
    expect(zip.subarray(start + 30 + length, start + 30 + length + content.length)).toEqual(content);
    at += 46 + length;
  }
  expect(at).toBe(end);
});
it('is the same archive for the same content', () =>
  expect(storedZip([{ name: 'a', content: bytes('x') }])).toEqual(storedZip([{ name: 'a', content: bytes('x') }])));
it('may hold nothing', () => expect([storedZip([]).length, storedZipLength([])]).toEqual([22, 22]));
