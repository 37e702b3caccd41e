import PDFDocument from 'pdfkit';
import { buffer } from 'node:stream/consumers';
import type { FontChain, Typeface, Weight } from './font-chain.file';
import { qrModules } from './qr-code.file';
import { A4, type BandPart, type CodePart, lettersOf, type SheetOfPaper, type SheetPart, type TextPart } from './sheet-of-paper';
import { inTwoLines } from './two-lines';

type Document = InstanceType<typeof PDFDocument>;
/** By character and weight. */
type Faces = ReadonlyMap<string, Typeface>;
/** Letters of one face that stand side by side. */
interface Run {
  readonly face: Typeface;
  readonly letters: string;
}

/** Below this share of its size a text goes into two lines, where it may. */
const SMALLEST_SHARE = 0.8;
const TWO_LINES_SHARE = 0.86;
const [PLAIN, STRONG]: readonly [Weight, Weight] = [400, 600];
/** Points between the two. */
const LEADING = 3;
/** Of the room that a line leaves, how much goes before it. */
const ROOM_BEFORE = { left: 0, centre: 0.5, right: 1 } as const;
/** Steep enough to cross most fields, and opaque: letters that shine through look like a fault of the printer. */
const BAND = {
  height: 92,
  degrees: -24,
  lines: [
    { size: 33, below: 2 },
    { size: 13, below: 30 },
  ],
} as const;

/** A file, or the characters that no font has: a sheet with a gap in a name is none. */
export type Printed = { readonly pdf: Uint8Array } | { readonly missing: readonly string[] };

/** The same bytes for the same sheet, whenever and wherever it is made. */
export async function printedSheet(sheet: SheetOfPaper, chain: FontChain): Promise<Printed> {
  chain.makeRoom();
  const faces = new Map<string, Typeface>();
  const missing = new Set<string>();
  for (const { words, isStrong } of lettersOf(sheet)) {
    const weight = isStrong ? STRONG : PLAIN;
    for (const character of words) {
      const face = await chain.faceOf(character, weight);
      if (face) faces.set(character + weight, face);
      else missing.add(character);
    }
  }
  return missing.size > 0 ? { missing: [...missing] } : { pdf: await pdfOf(sheet, faces) };
}

async function pdfOf(sheet: SheetOfPaper, faces: Faces): Promise<Uint8Array> {
  const { title, subject, day } = sheet;
  const document = new PDFDocument({
    size: [A4.width, A4.height],
    margin: 0,
    lang: 'zh-CN',
    displayTitle: true,
    pdfVersion: '1.7',
    info: {
      Title: title,
      Subject: subject,
      Producer: 'Skills Ledger',
      Creator: 'Skills Ledger',
      CreationDate: new Date(`${day}T00:00:00Z`),
    },
  });
  const pen = new Pen(document, faces);
  for (const part of sheet.parts) pen.draw(part);
  document.end();
  return buffer(document);
}

class Pen {
  private readonly named = new Map<Typeface, string>();

  constructor(
    private readonly document: Document,
    private readonly faces: Faces,
  ) {}

  draw(part: SheetPart): void {
    switch (part.kind) {
      case 'text':
        return this.text(part);
      case 'line':
        this.document
          .moveTo(...part.from)
          .lineTo(...part.to)
          .lineWidth(part.thickness)
          .stroke(part.colour);
        return;
      case 'frame':
        this.document.rect(part.x, part.y, part.width, part.height).lineWidth(part.thickness).stroke(part.colour);
        return;
      case 'code':
        return this.code(part);
      case 'band':
        return this.band(part);
    }
  }

  private text(part: TextPart): void {
    const runs = this.runs(part.text, part.isStrong);
    const whole = this.width(runs, part.size, part.tracking);
    if (part.lines === 2 && whole * SMALLEST_SHARE > part.width) return this.inTwoLines(part);
    this.line(part, runs, part.baseline, Math.min(part.size, (part.size * part.width) / whole));
  }

  private inTwoLines(part: TextPart): void {
    const halves = inTwoLines(part.text).map((half) => this.runs(half));
    const widest = Math.max(...halves.map((half) => this.width(half, part.size)));
    const size = Math.min(part.size * TWO_LINES_SHARE, (part.size * part.width) / widest);
    halves.forEach((half, at) => this.line(part, half, part.baseline + (at - 1) * (size + LEADING) + LEADING, size));
  }

  private line({ x, width, align = 'left', colour, tracking = 0 }: TextPart, runs: readonly Run[], baseline: number, size: number): void {
    let at = x + (width - this.width(runs, size, tracking)) * ROOM_BEFORE[align];
    for (const { face, letters } of runs) {
      this.take(face, size)
        .fillColor(colour)
        .text(letters, at, baseline, { lineBreak: false, baseline: 'alphabetic', characterSpacing: tracking });
      at += this.document.widthOfString(letters) + [...letters].length * tracking;
    }
  }

  /** Nothing follows the last letter. */
  private width(runs: readonly Run[], size: number, tracking = 0): number {
    return runs.reduce(
      (sum, { face, letters }) => sum + this.take(face, size).widthOfString(letters) + [...letters].length * tracking,
      -tracking,
    );
  }

  private take(face: Typeface, size: number): Document {
    const name = this.named.get(face) ?? `face ${this.named.size}`;
    if (!this.named.has(face)) this.document.registerFont(name, face.bytes);
    this.named.set(face, name);
    return this.document.font(name).fontSize(size);
  }

  private runs(words: string, isStrong?: true): readonly Run[] {
    const runs: Run[] = [];
    for (const letter of words) {
      const [face, last] = [this.faces.get(letter + (isStrong ? STRONG : PLAIN))!, runs.at(-1)];
      if (last?.face === face) runs[runs.length - 1] = { face, letters: last.letters + letter };
      else runs.push({ face, letters: letter });
    }
    return runs;
  }

  private code({ text, x, y, size }: CodePart): void {
    const modules = qrModules(text);
    const side = size / modules.length;
    modules.forEach((row, down) =>
      row.forEach((isDark, along) => isDark && this.document.rect(x + along * side, y + down * side, side, side)),
    );
    this.document.fill('#000000');
  }

  private band({ lines, colour }: BandPart): void {
    const middle: [number, number] = [A4.width / 2, A4.height / 2];
    this.document.save().rotate(BAND.degrees, { origin: middle });
    this.document.rect(-A4.width, middle[1] - BAND.height / 2, 3 * A4.width, BAND.height).fill(colour);
    lines.forEach((text, at) => {
      const { size, below } = BAND.lines[at]!;
      this.text({ kind: 'text', text, x: 0, width: A4.width, baseline: middle[1] + below, size, colour: '#ffffff', align: 'centre' });
    });
    this.document.restore();
  }
}
