/** One file of a font that is cut into many, and the code points that it is said to hold; null: a whole font, of which nobody says. */
export interface FontSlice {
  readonly file: string;
  readonly ranges: readonly (readonly [from: number, to: number])[] | null;
}

const FACE = /@font-face\s*\{([^}]*)\}/g;
const WOFF2 = /url\(\s*["']?([^"')]+\.woff2)["']?\s*\)/;
const RANGES = /unicode-range:\s*([^;}]+)/i;
const RANGE = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i;

/** The slices that a style sheet names (CSS Fonts 4, unicode-range), in its order; a face without a range is not one of them. */
export const slicesOf = (css: string): readonly FontSlice[] =>
  [...css.matchAll(FACE)].flatMap(([, face = '']) => {
    const [file, ranges] = [WOFF2.exec(face)?.[1], RANGES.exec(face)?.[1]];
    return file === undefined || ranges === undefined ? [] : [{ file, ranges: ranges.split(',').flatMap(rangeOf) }];
  });

function rangeOf(text: string): NonNullable<FontSlice['ranges']> {
  const [, from, to] = RANGE.exec(text.trim()) ?? [];
  return from === undefined ? [] : [[Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)]];
}
