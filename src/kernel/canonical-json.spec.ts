import * as fc from 'fast-check';
import { canonicalJson, NotCanonical } from './canonical-json';

const reason = (value: unknown): string => {
  try {
    return canonicalJson(value);
  } catch (fault) {
    return (fault as NotCanonical).pointer;
  }
};

it('sorts members by UTF-16 code units', () =>
  expect(canonicalJson({ '\ufb33': 1, '\u{1f600}': 2, '\u00f6': 3, '\r': 4 })).toBe('{"\\r":4,"\u00f6":3,"\u{1f600}":2,"\ufb33":1}'));
it('writes minus zero as zero', () => expect(canonicalJson(-0)).toBe('0'));
it('escapes what JSON must and nothing else', () =>
  expect(canonicalJson('"\\\u0000\u001f\u007f\u2028汉')).toBe('"\\"\\\\\\u0000\\u001f\u007f\u2028汉"'));
it.each([
  [{ a: undefined }, '/a'],
  [[1, undefined], '/1'],
  [{ a: { b: () => 1 } }, '/a/b'],
  [{ n: 9007199254740992 }, '/n'],
  [{ n: 0.5 }, '/n'],
  [{ n: NaN }, '/n'],
  [{ n: 1n }, '/n'],
  [{ d: new Date(0) }, '/d'],
  [{ m: new Map() }, '/m'],
  [{ s: '\ud800' }, '/s'],
  [{ 'a/b': Symbol('x') }, '/a~1b'],
])('names the member that cannot be stored: %j', (value, pointer) => expect(reason(value)).toBe(pointer));
it('refuses a hole in a list', () => expect(reason(new Array(1))).toBe('/0'));
it('refuses a lone surrogate in a name', () => expect(() => canonicalJson({ '\udc00': 1 })).toThrow(NotCanonical));
it('gives one text whatever the order of members, and that text parses back', () =>
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string({ unit: 'grapheme' }),
        fc.oneof(fc.integer(), fc.string({ unit: 'grapheme' }), fc.boolean(), fc.constant(null)),
      ),
      (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      },
    ),
  ));
