import type { Json, JsonObject } from './canonical-json';

/** The two languages in which the product speaks to people. */
export type Tongue = 'zh' | 'en';
/** One thing in both. */
export type Words = Readonly<Record<Tongue, string>>;
/** The words of a list of constants; total over it, so that a constant without words breaks the build. */
export type Wording<Constant extends string> = Readonly<Record<Constant, Words>>;
/** What the constants among the values of a sentence are called, by the parameter in which they stand. */
export type Terms = Readonly<Record<string, Readonly<Record<string, Words>>>>;

/** What a reader sees where there is nothing, unless the parameter has words of its own for null. */
const NOTHING: Words = { zh: '无', en: 'none' };
const COMMA: Words = { zh: '、', en: ', ' };

/** A part in brackets is said only where its value is more than 0: nobody says 2 months 0 days. */
const UNLESS_NONE = /\[([^[\]{}]*\{(\w+)\}[^[\]{}]*)\]/g;
/** A text that stands for every occurrence: all of its parts. */
export const allParts = (text: string): string => text.replaceAll(UNLESS_NONE, '$1');
const partsOf = (text: string, params: JsonObject): string =>
  text.replaceAll(UNLESS_NONE, (_, part: string, name: string) => (params[name] === 0 ? '' : part));

/** Puts the values into a text: `{name}` stands for the parameter of that name, and a constant for its words. */
export const filled = (text: string, params: JsonObject, tongue: Tongue, terms: Terms = {}): string =>
  partsOf(text, params).replaceAll(/\{(\w+)\}/g, (whole, name: string, at: number) => {
    const value = params[name];
    if (value === undefined) return whole;
    const words = terms[name];
    return at === 0 && words ? capital(said(value, tongue, words)) : said(value, tongue, words ?? {});
  });

/** A word that begins a sentence; what has no words of its own, such as a code that somebody gave, begins it as it is. */
const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

function said(value: Json, tongue: Tongue, words: Readonly<Record<string, Words>>): string {
  if (Array.isArray(value))
    return value.length === 0 ? NOTHING[tongue] : value.map((each: Json) => said(each, tongue, words)).join(COMMA[tongue]);
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  const written = String(value);
  if (Object.hasOwn(words, written)) return words[written]![tongue];
  return value === null ? NOTHING[tongue] : written;
}
