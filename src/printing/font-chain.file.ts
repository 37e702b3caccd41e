import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { type FontSlice, slicesOf } from './font-slices';

/** Letters of one weight, as a PDF takes them. */
export interface Typeface {
  readonly bytes: Buffer;
}
interface Loaded extends Typeface {
  /** null: none of the letters that were asked for is in it. */
  readonly font: Font | null;
}
export type Weight = 400 | 600;

/** Pieces of fonts that are kept from one sheet to the next: a sheet needs some forty, of some 60 KB each, and nearly all of them for its fixed words. */
const MAX_LOADED = 200;
/** Characters of which it is remembered where they stand, or that they stand nowhere. */
const MAX_FOUND = 20_000;

/**
 * Several fonts, of which the first that has a character sets it. Their packages hold each font in many small files, so that only those are read
 * that a sheet needs; a file of the operator's own is whole, and gives one letter at a time. That a style sheet promises a character is not
 * believed: the font must have it, and something to be seen of it.
 */
export class FontChain {
  private readonly slices: readonly FontSlice[];
  private readonly loaded = new Map<string, Promise<Loaded>>();
  private readonly found = new Map<string, Typeface | null>();

  /** Style sheets as packages name them, files by their paths. */
  constructor(
    styleSheets: readonly string[],
    ownFiles: readonly string[],
    private readonly maxLoaded = MAX_LOADED,
  ) {
    const sliced = styleSheets
      .map((sheet) => require.resolve(sheet))
      .flatMap((sheet) => slicesOf(readFileSync(sheet, 'utf8')).map((slice) => ({ ...slice, file: join(dirname(sheet), slice.file) })));
    this.slices = [...sliced, ...ownFiles.map((file) => ({ file, ranges: null }))];
  }

  /** Between two sheets alone: within one, letters of one piece would be set from two copies of it, and the file would not be the same bytes. */
  makeRoom(): void {
    if (this.loaded.size < this.maxLoaded) return;
    this.loaded.clear();
    this.found.clear();
  }

  /** Undefined where no font has it. */
  async faceOf(character: string, weight: Weight): Promise<Typeface | undefined> {
    const known = this.found.get(character + weight);
    if (known !== undefined) return known ?? undefined;
    const face = await this.search(character, weight);
    if (this.found.size >= MAX_FOUND) this.found.clear();
    this.found.set(character + weight, face ?? null);
    return face;
  }

  private async search(character: string, weight: Weight): Promise<Typeface | undefined> {
    const code = character.codePointAt(0)!;
    for (const slice of this.slices.filter(({ ranges }) => ranges === null || ranges.some(([from, to]) => from <= code && code <= to))) {
      const face = await this.load(slice, character, weight);
      if (isDrawn(face.font, code)) return face;
    }
    return undefined;
  }

  private load({ file, ranges }: FontSlice, character: string, weight: Weight): Promise<Loaded> {
    const name = `${file} ${weight} ${ranges === null ? character : ''}`;
    const known = this.loaded.get(name);
    if (known) return known;
    const loading = opened(file, ranges === null ? character : lettersIn(ranges), weight);
    this.loaded.set(name, loading);
    // What failed once may be readable the next time.
    loading.catch(() => this.loaded.delete(name));
    return loading;
  }
}

const lettersIn = (ranges: NonNullable<FontSlice['ranges']>): string =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))).join('');

/** Unpacked, and of one weight: the library that embeds it knows neither packed letters nor those that vary, and would take them from the wrong places. */
async function opened(file: string, letters: string, weight: Weight): Promise<Loaded> {
  const bytes = await subsetFont(readFileSync(file), letters, { targetFormat: 'truetype', variationAxes: { wght: weight } });
  return { bytes, font: hasCharacters(bytes) ? (create(bytes) as Font) : null };
}

/** Places in a font (OpenType, table directory): how many tables there are, their records, and in a record where its table begins; in `cmap`, how many lists it has. */
const [TABLES, RECORDS, RECORD_BYTES, TAG_BYTES, OFFSET, LISTS] = [4, 12, 16, 4, 8, 2];
/** Whether a font says of any character which letter it is: with no letter left it says nothing, and the library takes that for a fault. */
function hasCharacters(font: Buffer): boolean {
  const records = Array.from({ length: font.readUInt16BE(TABLES) }, (_, at) => RECORDS + at * RECORD_BYTES);
  const characters = records.find((at) => font.toString('latin1', at, at + TAG_BYTES) === 'cmap');
  return characters !== undefined && font.readUInt16BE(font.readUInt32BE(characters + OFFSET) + LISTS) > 0;
}

const isDrawn = (font: Font | null, code: number): boolean =>
  font !== null &&
  font.hasGlyphForCodePoint(code) &&
  (font.glyphForCodePoint(code).path.commands.length > 0 || /\s/u.test(String.fromCodePoint(code)));
