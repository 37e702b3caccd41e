import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCode, readPaper } from '../../test/support/sheets/read-paper';
import { until } from '../../test/support/until';
import { FontChain } from './font-chain.file';
import { FONT_SHEETS } from './font-sheets';
import { printedSheet } from './pdf.file';
import { Printer } from './printer.provider';
import { PRINTING_LIMITS } from './printing-limits';
import { qrPicture } from './qr-code.file';
import type { SheetOfPaper, TextPart } from './sheet-of-paper';

const chain = new FontChain(FONT_SHEETS, []);
const words = (text: string, more: Partial<TextPart> = {}): TextPart => ({
  kind: 'text',
  text,
  x: 50,
  baseline: 100,
  width: 400,
  size: 20,
  colour: '#000000',
  ...more,
});
const sheetOf = (...parts: SheetOfPaper['parts']): SheetOfPaper => ({ title: '样张', subject: '1', day: '2026-12-01', parts });
async function pdfOf(sheet: SheetOfPaper): Promise<Uint8Array> {
  const printed = await printedSheet(sheet, chain);
  return 'pdf' in printed ? printed.pdf : Promise.reject(new Error(`missing ${printed.missing.join('')}`));
}

describe('a printed sheet', () => {
  it('holds its words, in several fonts where one is not enough', async () =>
    expect((await readPaper(await pdfOf(sheetOf(words('王𠮷䶮𬍛鿏·Ab1'))))).text).toBe('王𠮷䶮𬍛鿏·Ab1'));
  it('is none where a character has no letter: all such are named, each once', async () =>
    expect(await printedSheet(sheetOf(words('龙𪚥𪚥'), words('𱁬')), chain)).toEqual({ missing: ['𪚥', '𱁬'] }));
  it('asks a whole font of the operator’s own for what the others have not', async () => {
    const whole = require.resolve('@fontsource-variable/noto-serif-jp/files/noto-serif-jp-119-wght-normal.woff2');
    const printed = await printedSheet(sheetOf(words('あ')), new FontChain([], [whole]));
    expect('pdf' in printed && (await readPaper(printed.pdf)).text).toBe('あ');
    expect(await printedSheet(sheetOf(words('𪚥')), new FontChain([], [whole]))).toEqual({ missing: ['𪚥'] });
  });
  it('is the same bytes whenever it is made', async () =>
    expect(await pdfOf(sheetOf(words('王小明')))).toEqual(await pdfOf(sheetOf(words('王小明')))));
  it('is the same bytes from fonts that are read anew and from as many as are kept', async () => {
    // 王, 房 and 张 are of one piece, which is asked for again after others have come.
    const [asked, full] = [sheetOf(words('王龘房𠮷张')), new FontChain(FONT_SHEETS, [], 1)];
    await full.faceOf('王', 400);
    expect(await printedSheet(asked, full)).toEqual(await printedSheet(asked, new FontChain(FONT_SHEETS, [])));
    expect(await printedSheet(asked, full)).toEqual(await printedSheet(asked, full));
  });
  it('finds a font the next time that could not be read', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'fonts-')), 'own.woff2');
    const own = new FontChain([], [file]);
    await expect(own.faceOf('あ', 400)).rejects.toThrow('ENOENT');
    await copyFile(require.resolve('@fontsource-variable/noto-serif-jp/files/noto-serif-jp-119-wght-normal.woff2'), file);
    expect(await own.faceOf('あ', 400)).toBeDefined();
    await rm(dirname(file), { recursive: true });
  });
  it('keeps within its width: smaller, or in two lines where that would be too small', async () => {
    const [whole, smaller, twoLines] = await Promise.all(
      [words('测'.repeat(20)), words('测'.repeat(24), { lines: 2 }), words('测'.repeat(40), { lines: 2 })].map(async (part) =>
        readPaper(await pdfOf(sheetOf(part))),
      ),
    );
    for (const { ink } of [whole!, smaller!, twoLines!])
      expect([ink(50, 50, 400, 80).some(Boolean), ink(451, 50, 60, 80).some(Boolean)]).toEqual([true, false]);
    expect([whole, smaller, twoLines].map((paper) => paper!.ink(50, 60, 400, 20).some(Boolean))).toEqual([false, false, true]);
  });
  it('has codes that others can read', async () => {
    const text = 'https://ledger.example/v/AAECAwQFBgcICQoLDA0ODw';
    expect([
      (await readPaper(await pdfOf(sheetOf({ kind: 'code', text, x: 100, y: 100, size: 98 })))).code,
      readCode(qrPicture(text)),
    ]).toEqual([text, text]);
  });
});

it('the thread that prints ends when there is nothing to print, and begins again', async () => {
  const printer = new Printer(
    { threadFile: join(__dirname, '..', '..', 'test', 'support', 'printing-thread.cjs'), ownFonts: [] },
    { ...PRINTING_LIMITS, idleMs: 1 },
  );
  try {
    const first = await printer.print(sheetOf(words('王小明')));
    await until(() => !printer.isAwake);
    expect(await printer.print(sheetOf(words('王小明')))).toEqual(first);
  } finally {
    await printer.onModuleDestroy();
  }
});
