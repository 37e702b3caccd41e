import { kindOf, mediaTypeOf, SNIFF_BYTES } from './file-content';

const bytes = (...parts: (string | number[])[]): Uint8Array => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const padded = (before: number): Uint8Array => bytes(new Array<number>(before).fill(0x20), '%PDF-1.7');

it.each([
  ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
  ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe1], 'Exif')],
  ['PNG', bytes([0x89], 'PNG\r\n', [0x1a], '\n')],
  ['PDF', bytes('%PDF-1.4\n')],
])('knows a %s by its first bytes', (type, head) => expect(mediaTypeOf(head)).toBe(type));
it.each([
  ['nothing', bytes('')],
  ['a text', bytes('这不是照片')],
  ['half a mark', bytes([0xff, 0xd8])],
  ['a GIF', bytes('GIF89a')],
  ['a picture of Windows', bytes('BM', [0, 0])],
  ['a page', bytes('<html><script>')],
  ['a workbook', bytes('PK', [3, 4])],
  ['a program', bytes('MZ')],
  ['half a mark of a PNG', bytes([0x89], 'PNG\r\n')],
  ['a mark in the middle of a picture that is none', bytes('x', [0xff, 0xd8, 0xff])],
])('knows that %s is none of them', (_, head) => expect(mediaTypeOf(head)).toBeNull());
it('finds the mark of a PDF behind what a program wrote before it, and no later', () =>
  expect([mediaTypeOf(padded(SNIFF_BYTES - 5)), mediaTypeOf(padded(SNIFF_BYTES - 4))]).toEqual(['PDF', null]));
it('takes pictures for what the user says they are, and a PDF for a paper', () =>
  expect([kindOf('JPEG', 'PHOTO'), kindOf('PNG', 'EVIDENCE'), kindOf('PDF', 'PHOTO')]).toEqual(['PHOTO', 'EVIDENCE', 'EVIDENCE']));
