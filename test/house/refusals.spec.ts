import { join } from 'node:path';
import type { JsonObject } from '../../src/kernel/canonical-json';
import { PROBLEM_CODES } from '../../src/http/problems/problem-codes';
import { isGiven, isPlain } from '../support/stories/given-values';
import { constantsOfText, leftOpen, placesOf, TEXTS } from '../support/answers/refusal-words';
import { production, root, specs, filesBelow, textOf } from './sources';

interface Texts {
  readonly zh: string;
  readonly en: string;
}
const KINDS = ['invalid', 'conflict', 'forbidden', 'missing'];
const isTexts = (value: unknown): value is Texts => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** Every code of every catalogue file, so that none can be forgotten by a list. */
const catalogueFiles = production.filter((file) => file.endsWith('.refusals.ts'));
const declared = new Map<string, Texts>(Object.entries(PROBLEM_CODES));
for (const file of catalogueFiles) {
  for (const catalogue of Object.values(jest.requireActual<Record<string, unknown>>(join(root, file)))) {
    for (const [code, text] of Object.entries(catalogue as object)) if (isTexts(text)) declared.set(code, text);
  }
}
const codes = [...declared].map(([code, { zh, en }]) => ({ code, zh, en }));
const paramsOf = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
const bad = (test: (entry: (typeof codes)[number]) => boolean): readonly string[] => codes.filter(test).map(({ code }) => code);

it('finds the catalogues', () => expect(codes.length).toBeGreaterThan(100));
it('a code is one UPPER_SNAKE word', () => expect(bad(({ code }) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(code))).toEqual([]));
it('a code has a text in Chinese', () => expect(bad(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([]));
it('a code has a text in English', () => expect(bad(({ en }) => !/^[A-Z{]/.test(en) || /\p{Script=Han}{6,}/u.test(en))).toEqual([]));
it('both texts name the same parameters', () => expect(bad(({ zh, en }) => String(paramsOf(zh)) !== String(paramsOf(en)))).toEqual([]));
it('no text promises a value that is a name or a number of a person', () =>
  expect(bad(({ zh, en }) => paramsOf(zh + en).some((name) => /^(name|idNumber|phone|personName)$/.test(name)))).toEqual([]));
it('a kind is one that the edge gives a status', () => {
  const kinds = codes.map(({ code }) => [code, (declared.get(code) as { kind?: string }).kind] as const);
  expect(kinds.filter(([, kind]) => kind !== undefined && !KINDS.includes(kind))).toEqual([]);
});

describe('a sentence is made of words', () => {
  const places = Object.entries(TEXTS).flatMap(([code, text]) =>
    placesOf(text).map((name) => ({ code, name, hasWords: text.terms?.[name] !== undefined })),
  );

  it('in every catalogue: each spec of a decision asks for those of its refusals', () =>
    expect([...declared.keys()].filter((code) => !(code in TEXTS))).toEqual([]));
  it('of its own', () => expect(Object.entries(TEXTS).filter(([, text]) => constantsOfText(text).length > 0)).toEqual([]));
  it('and of values that are a number, a day or an id, that somebody gave, or that have words', () =>
    expect(
      places
        .filter(({ code, name, hasWords }) => !hasWords && !isPlain(name) && !isGiven(code, name))
        .map(({ code, name }) => `${code}.${name}`),
    ).toEqual([]));
  it('in both languages', () => {
    const words = Object.entries(TEXTS)
      .filter(([code]) => code !== 'FIELD_NOT_PATTERN')
      .flatMap(([, { terms }]) => Object.values(terms ?? {}))
      .flatMap((each) => Object.values(each));
    expect(words.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/[a-z]/.test(en) || /[A-Z]{2}|_/.test(zh + en))).toEqual([]);
  });
  it('as journeys were answered them, with the values that they met', () => {
    const recorded = jest.requireActual<
      Readonly<Record<string, { readonly problems: Readonly<Record<string, { readonly params: JsonObject }>> }>>
    >(join(root, 'src/http/description/answers.json'));
    const met = Object.values(recorded).flatMap(({ problems }) => Object.entries(problems));
    expect(met.length).toBeGreaterThan(100);
    expect(met.flatMap(([refused, { params }]) => leftOpen({ refused, params }).map((open) => `${refused}: ${open}`))).toEqual([]);
  });
  it('and never both: what is on the list of given values has no words', () =>
    expect(places.filter(({ code, name, hasWords }) => isGiven(code, name) && hasWords).map(({ code, name }) => `${code}.${name}`)).toEqual(
      [],
    ));
});

describe('every code', () => {
  const texts = production
    .filter((file) => !file.endsWith('.refusals.ts') && !file.endsWith('problem-codes.ts'))
    .map(textOf)
    .join('\n');
  const proofs = [
    ...specs,
    ...filesBelow('test').filter((file) => file.endsWith('.ts') && !file.startsWith('test/house/')),
    ...filesBelow('demo'),
  ]
    .map(textOf)
    .join('\n');
  const quoted = (text: string, code: string): boolean => text.includes(`'${code}'`);

  it('is given by some code of the product', () => expect(bad(({ code }) => !quoted(texts, code))).toEqual([]));
  it('is named by some spec', () => expect(bad(({ code }) => !quoted(proofs, code))).toEqual([]));
});
