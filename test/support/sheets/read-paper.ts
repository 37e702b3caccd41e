import { inflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import jsQR from 'jsqr';

/** Pixels of one point: enough for a code of a few centimetres and for letters of a few points. */
const SCALE = 3;
const [RGBA, DARK] = [4, 128];

/** A printed sheet as somebody else's program reads and draws it: neither knows what wrote it. */
export interface ReadPaper {
  /** Without blanks, for letters that are set apart are told with blanks between them. */
  readonly text: string;
  readonly pages: number;
  /** What its QR code says; undefined where none is found. */
  readonly code: string | undefined;
  /** Which pixels of a rectangle are dark, in points from the upper left corner. */
  ink(x: number, y: number, width: number, height: number): readonly boolean[];
}

export async function readPaper(pdf: Uint8Array): Promise<ReadPaper> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    const page = document.getPage(0);
    // Before it is drawn: after that the library finds its own words no more.
    const text = page.getText().replaceAll(/\s/g, '');
    const { data, width, height } = await page.render({ scale: SCALE, render: 'bitmap' });
    const pixels = new Uint8ClampedArray(data);
    const read = { text, pages: document.getPageCount(), code: jsQR(pixels, width, height)?.data };
    document.destroy();
    const isDark = (x: number, y: number): boolean => pixels[(y * width + x) * RGBA + 1]! < DARK;
    return {
      ...read,
      ink: (left, top, wide, high) =>
        Array.from({ length: Math.round(high * SCALE) }, (_, y) =>
          Array.from({ length: Math.round(wide * SCALE) }, (__, x) => isDark(Math.round(left * SCALE) + x, Math.round(top * SCALE) + y)),
        ).flat(),
    };
  } finally {
    library.destroy();
  }
}

const [HEAD_BYTES, BITS] = [8, 8];
/** What the QR code of a picture of one bit a pixel says (PNG without filters). */
export function readCode(png: Uint8Array): string | undefined {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = HEAD_BYTES; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const side = chunks.get('IHDR')!.readUInt32BE(0);
  const [rows, stride] = [inflateSync(chunks.get('IDAT')!), 1 + Math.ceil(side / BITS)];
  const pixels = new Uint8ClampedArray(side * side * RGBA).map((_, at) => {
    const pixel = Math.floor(at / RGBA);
    const [x, y] = [pixel % side, Math.floor(pixel / side)];
    return (rows[y * stride + 1 + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 255 : at % RGBA === RGBA - 1 ? 255 : 0;
  });
  return jsQR(pixels, side, side)?.data;
}
