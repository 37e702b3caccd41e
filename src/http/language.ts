import type { JsonObject } from '../kernel/canonical-json';
import { filled, Terms } from '../kernel/words';

export type Language = 'zh-CN' | 'en';

/** Chinese unless English is asked for first. */
export const languageOf = (acceptLanguage: string | undefined): Language => (/^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'zh-CN');

/** Puts the parameters into a catalogue text: `{name}` stands for the parameter of that name, in words where the terms have some. */
export const worded = (text: string, params: JsonObject, language: Language = 'zh-CN', terms?: Terms): string => filled(text, params, language === 'en' ? 'en' : 'zh', terms);
