import { deflateSync, crc32 } from 'node:zlib';
import { encode } from 'uqr';

/** A fifth of the code may be dirty or worn. */
const LEVEL = 'Q';
/** Modules of white around it (ISO/IEC 18004). */
const QUIET = 4;
/** Pixels of one module in a picture. */
const PIXELS = 8;

/** Dark modules are true, row by row; without the white around. */
export const qrModules = (text: string): readonly (readonly boolean[])[] => encode(text, { ecc: LEVEL, border: 0 }).data;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const [DEPTH, GREY] = [1, 0];

function chunk(type: string, data: Buffer): Buffer {
  const [length, body, sum] = [Buffer.alloc(4), Buffer.concat([Buffer.from(type, 'latin1'), data]), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** One bit a pixel, white is one, each row behind the byte that says it is not filtered. */
function row(modules: readonly boolean[], pixels: number): Buffer {
  const bytes = Buffer.alloc(1 + Math.ceil(pixels / 8));
  for (let x = 0; x < pixels; x += 1) if (modules[Math.floor(x / PIXELS) - QUIET] !== true) bytes[1 + (x >> 3)]! |= 0x80 >> (x & 7);
  return bytes;
}

/** A QR code as a picture (PNG, RFC 2083): black on white and nothing else, the same bytes for the same text. */
export function qrPicture(text: string): Buffer {
  const modules = qrModules(text);
  const pixels = (modules.length + 2 * QUIET) * PIXELS;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  header.set([DEPTH, GREY], 8);
  const rows = Array.from({ length: pixels }, (_, y) => row(modules[Math.floor(y / PIXELS) - QUIET] ?? [], pixels));
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]);
}
