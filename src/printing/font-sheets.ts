/**
 * The fonts in which is printed, by their style sheets: the first that has a character sets it. Source Han Serif in the forms of the mainland has nearly
 * all of the basic plane and some two hundred beyond it; Noto Serif for Hong Kong and Japan has some two thousand more (ADR 200).
 */
export const FONT_SHEETS = [
  '@chinese-fonts/syst/dist/SourceHanSerifCN/result.css',
  '@fontsource-variable/noto-serif-hk/index.css',
  '@fontsource-variable/noto-serif-jp/index.css',
] as const;
