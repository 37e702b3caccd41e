import type { JsonObject } from '../kernel/canonical-json';
import { filled, Terms } from '../kernel/words';

export type Language = 'zh-CN' | 'en';

const [ENGLISH, CHINESE] = [/^en\b/i, /^zh\b/i];
/** As wanted as the range says that fits (RFC 9110, 12.5.4); not at all where none does. */
function quality(ranges: readonly string[], language: RegExp): number {
  const range = ranges.find((each) => language.test(each)) ?? ranges.find((each) => each.startsWith('*'));
  return range === undefined ? 0 : Number(/;\s*q=([01](?:\.\d{1,3})?)\s*$/i.exec(range)?.[1] ?? 1);
}

/** Chinese unless English is wanted more; of two that are wanted alike the first that is named, as browsers mean it. */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined || acceptLanguage === 'zh-CN') return 'zh-CN';
  const ranges = acceptLanguage.split(',').map((range) => range.trim());
  const [en, zh] = [quality(ranges, ENGLISH), quality(ranges, CHINESE)];
  if (en !== zh) return en > zh ? 'en' : 'zh-CN';
  return en > 0 && ENGLISH.test(ranges[0]!) ? 'en' : 'zh-CN';
}

/** Puts the parameters into a catalogue text: `{name}` stands for the parameter of that name, in words where the terms have some. */
export const worded = (text: string, params: JsonObject, language: Language = 'zh-CN', terms?: Terms): string => filled(text, params, language === 'en' ? 'en' : 'zh', terms);
