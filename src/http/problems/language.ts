import type { JsonObject } from '../../kernel/canonical-json';
import { filled, Terms, Tongue } from '../../kernel/words';

export type Language = 'zh-CN' | 'en';

const [ENGLISH, CHINESE] = [/^en\b/i, /^zh\b/i];
const ANY = /^\*/;
interface Wanted {
  readonly quality: number;
  /** Which of the ranges says so. */
  readonly at: number;
}
const NOWHERE: Wanted = { quality: 0, at: Infinity };
const qualityOf = (range: string): number => Number(/;\s*q=([01](?:\.\d{1,3})?)\s*$/i.exec(range)?.[1] ?? 1);

/** As wanted as the range says that fits, of several the one that wants it most (RFC 9110, 12.5.4); not at all where none does. */
function wanted(ranges: readonly string[], language: RegExp): Wanted {
  const fitting = (which: RegExp): Wanted[] =>
    ranges.flatMap((range, at) => (which.test(range) ? [{ quality: qualityOf(range), at }] : []));
  const [named, any] = [fitting(language), fitting(ANY)];
  return (named.length > 0 ? named : any).toSorted((one, other) => other.quality - one.quality)[0] ?? NOWHERE;
}

/** Chinese unless English is wanted more; of two that are wanted alike the first that is named, as browsers mean it. */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined || acceptLanguage === 'zh-CN') return 'zh-CN';
  const ranges = acceptLanguage.split(',').map((range) => range.trim());
  const [en, zh] = [wanted(ranges, ENGLISH), wanted(ranges, CHINESE)];
  if (en.quality !== zh.quality) return en.quality > zh.quality ? 'en' : 'zh-CN';
  return en.quality > 0 && en.at < zh.at ? 'en' : 'zh-CN';
}

/** The same as the words of the kernel name it. */
export const tongueOf = (acceptLanguage: string | undefined): Tongue => (languageOf(acceptLanguage) === 'en' ? 'en' : 'zh');

/** Puts the parameters into a catalogue text: `{name}` stands for the parameter of that name, in words where the terms have some. */
export const worded = (text: string, params: JsonObject, language: Language = 'zh-CN', terms?: Terms): string =>
  filled(text, params, language === 'en' ? 'en' : 'zh', terms);
