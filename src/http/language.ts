import type { JsonObject } from '../kernel/canonical-json';

export type Language = 'zh-CN' | 'en';

/** Chinese unless English is asked for first. */
export const languageOf = (acceptLanguage: string | undefined): Language => (/^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'zh-CN');

/** Puts the parameters into a catalogue text: `{name}` stands for the parameter of that name. */
export const worded = (text: string, params: JsonObject, language: Language = 'zh-CN'): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (params[name] === undefined ? whole : plain(params[name], language === 'en' ? ', ' : '、')));

const plain = (value: unknown, comma: string): string =>
  Array.isArray(value) ? value.map((each) => plain(each, comma)).join(comma) : typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
