import { isCertifiedLevel, Level, LEVEL_NAMES, LEVELS } from './level';
import type { Wording } from './words';

/** As certificates print it; in English with what is printed, where the two differ. */
const wordsOf = (level: Level): { readonly zh: string; readonly en: string } => {
  const { en, printed } = LEVEL_NAMES[level];
  return { zh: printed, en: isCertifiedLevel(level) ? `${en} (${printed})` : en };
};
export const LEVEL_WORDS = Object.fromEntries(LEVELS.map((level) => [level, wordsOf(level)])) as Wording<Level>;
