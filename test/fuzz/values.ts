import fc from 'fast-check';
import type { Schema } from './api';
import type { KnownIds } from './known-ids';

const SOME_ITEMS = 3;
const SOME_CHARACTERS = 24;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const EVERY_TENTH = 10;

/** What a program in good faith would not send for a value: each has undone some service somewhere. */
export const ODD: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -0,
    -1,
    1e308,
    2 ** 53,
    0.1,
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udc00x',
    '\u202e国',
    '𠮷',
    '👩‍👩‍👧‍👦',
    '\ufeff',
    "'; DROP TABLE ledger.event; --",
    '${7*7}',
    '{{7*7}}',
    '../../etc/passwd',
    '%00',
    '<script>alert(1)</script>',
    'NaN',
    'Infinity',
    '2026-02-30',
    '2026-13-01',
    '0000-00-00',
    '9999-12-31',
    '-000001-01-01',
    '2026-11-29T24:00:00Z',
    '1'.repeat(400),
    '9'.repeat(20),
    '-1',
    '1e9',
    '0x10',
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    [],
    {},
    [[]],
    [null],
    { id: null },
    { __proto__: null, constructor: { prototype: { polluted: true } } },
    JSON.parse('{"__proto__":{"polluted":true}}'),
    { toString: 1, valueOf: 2, length: -1 },
    { length: 1e9 },
    { then: 'x' },
  ),
  fc.string({ unit: 'binary', maxLength: SOME_CHARACTERS }),
  fc.string({ unit: 'grapheme', maxLength: SOME_CHARACTERS }),
  fc.double(),
  fc.maxSafeInteger(),
  fc.bigInt({ min: 10n ** 15n, max: 10n ** 40n }).map(String),
  fc.jsonValue({ maxDepth: 3 }),
  fc.nat({ max: 5_000 }).map((length) => '长'.repeat(length)),
);

/** An id that there is, by preference of that name; one that nobody has; or none at all. */
export const idNamed = (names: readonly string[], ids: KnownIds): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.nat().map((at) => {
        const known = names.flatMap((name) => ids.named(name));
        return known[at % known.length] ?? ids.all[at % ids.all.length]!;
      }),
    },
    { weight: 1, arbitrary: fc.nat().map((at) => ids.all[at % ids.all.length]!) },
    { weight: 1, arbitrary: fc.uuid() },
  );

const LISTS: Readonly<Record<string, string>> = { candidacyId: 'candidacies', batchId: 'batches' };
const listNamed = (name: string): readonly string[] => [name, LISTS[name] ?? `${name.replace(/Ids?$/, '').replace(/y$/, 'ie')}s`];

function textOf(schema: Schema, name: string, ids: KnownIds): fc.Arbitrary<string> {
  if (schema.format === 'uuid') return idNamed(listNamed(name), ids);
  if (schema.format === 'date')
    return fc
      .date({ min: new Date('2024-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
      .map((on) => on.toISOString().slice(0, 10));
  if (schema.pattern !== undefined) return matching(schema.pattern, schema.example);
  return fc.string({
    unit: 'grapheme',
    minLength: schema.minLength ?? 0,
    maxLength: Math.min(schema.maxLength ?? SOME_CHARACTERS, SOME_CHARACTERS),
  });
}

/** Some forms look ahead, which nothing can be made from. */
function matching(pattern: string, example: unknown): fc.Arbitrary<string> {
  const shown = typeof example === 'string' ? [fc.constant(example)] : [];
  try {
    return fc.oneof(...shown, fc.stringMatching(new RegExp(pattern, 'u')), fc.stringMatching(new RegExp(pattern, 'u')));
  } catch {
    return fc.oneof(...shown, fc.string());
  }
}

/** What the document asks for. */
export function asAsked(schema: Schema, name: string, ids: KnownIds): fc.Arbitrary<unknown> {
  if (schema.allOf) return asAsked(Object.assign({}, ...schema.allOf) as Schema, name, ids);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch ([schema.type ?? 'string'].flat()[0]) {
    case 'object':
      return recordOf(schema, ids);
    case 'array':
      return listOf(schema, name, ids);
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    default:
      return textOf(schema, name, ids);
  }
}

function listOf({ items = {}, minItems = 0, maxItems = SOME_ITEMS }: Schema, name: string, ids: KnownIds): fc.Arbitrary<unknown> {
  return fc.array(asAsked(items, name, ids), { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, SOME_ITEMS)) });
}

const numberOf = ({ minimum = -10, maximum = 1_000_000 }: Schema): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: minimum, max: maximum }), fc.constantFrom(minimum, maximum));

function recordOf({ properties = {}, required = [] }: Schema, ids: KnownIds): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, asAsked(each, name, ids)]));
  return fc.record(members, { requiredKeys: required.filter((name) => name in members) });
}

/** A body that was played, about things that there are. */
export const playedAnew = (played: unknown, ids: KnownIds): fc.Arbitrary<unknown> =>
  fc
    .infiniteStream(fc.nat())
    .map(
      (chances) =>
        JSON.parse(
          JSON.stringify(played, (name, value: unknown) =>
            typeof value === 'string' && name !== ''
              ? value.replaceAll(UUID, () => idFor(name, ids, chances.next().value as number))
              : value,
          ),
        ) as unknown,
    );

function idFor(name: string, ids: KnownIds, chance: number): string {
  const known = listNamed(name).flatMap((each) => ids.named(each));
  return chance % EVERY_TENTH === 0 || known.length === 0 ? ids.all[chance % ids.all.length]! : known[chance % known.length]!;
}

/** The same with one place in it turned odd: a member left out, put in, or of another kind. */
export const spoilt = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(value, ODD, fc.nat(), fc.nat({ max: 9 })).map(([whole, odd, at, way]) => {
    if (typeof whole !== 'object' || whole === null || way === 0) return odd;
    const copy = structuredClone(whole) as Record<string, unknown>;
    const names = Object.keys(copy);
    const name = names[at % names.length];
    if (name === undefined || way === 1) copy[`odd${at % EVERY_TENTH}`] = odd;
    else if (way === 2) delete copy[name];
    else if (way === 3 && Array.isArray(copy[name])) copy[name] = Array<unknown>(300).fill((copy[name] as unknown[])[0] ?? odd);
    else copy[name] = spoiltWithin(copy[name], odd, at);
    return copy;
  });

function spoiltWithin(value: unknown, odd: unknown, at: number): unknown {
  if (typeof value !== 'object' || value === null || at % 2 === 0) return odd;
  const copy = structuredClone(value) as Record<string, unknown>;
  const names = Object.keys(copy);
  copy[names[at % names.length] ?? 'odd'] = odd;
  return copy;
}
