import 'reflect-metadata';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { goodBodyOf } from '../../src/http/requests/good-bodies.provider';
import { bodyValidation, thoroughValidation } from '../../src/http/requests/validation.pipe';
import { Refused } from '../../src/http/problems/refused';
import { production, root } from './sources';

/**
 * A good body is told by a function made of what its class declares (good-bodies.provider); whatever that function takes, the libraries
 * that are the source of it have to take, too, and make the same of it. Asked of every class that a request can bring.
 */
type Class = new () => object;
const thorough = thoroughValidation();
const classes = production
  .filter((file) => file.endsWith('.dto.ts'))
  .flatMap((file) =>
    Object.entries(jest.requireActual<Record<string, unknown>>(join(root, file))).flatMap(([name, value]) =>
      typeof value === 'function' && value.prototype !== undefined ? [[name, value as Class] as const] : [],
    ),
  );
const quick = classes.flatMap(([name, type]) => {
  const good = goodBodyOf(type);
  return good ? [[name, { type, good }] as const] : [];
});

const PROPERTIES = 'swagger/apiModelPropertiesArray';
const SAID = 'swagger/apiModelProperties';
interface Said {
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly type?: unknown;
  readonly isArray?: boolean;
  readonly required?: boolean;
}
const UUID = '0f9d1c3e-5b7a-4c2d-8e6f-1a2b3c4d5e6f';
const BY_FORMAT: Readonly<Record<string, string>> = { uuid: UUID, date: '2026-03-20' };

/** Texts for these are not made by fast-check. */
const LOOKS_AROUND = /\(\?<?[=!]/;

/** What fits it, as its class describes it to the readers of the API. */
function fitting({ example, enum: choices, pattern, format, minimum, type, isArray }: Said): fc.Arbitrary<unknown> {
  const likely = [example, ...(choices ?? []), format && BY_FORMAT[format], minimum].filter((each) => each !== undefined).flat();
  const made =
    pattern === undefined || LOOKS_AROUND.test(pattern)
      ? type === Boolean
        ? fc.boolean()
        : fc.constantFrom('王', '1.5')
      : fc.stringMatching(new RegExp(pattern, pattern.includes('\\p{') ? 'u' : ''));
  const one = likely.length > 0 ? fc.constantFrom(...likely) : made;
  return isArray || Array.isArray(type) ? fc.array(one, { minLength: 1, maxLength: 2 }) : one;
}
const UNFIT = fc.constantFrom<unknown>(null, '', ' 王 ', 'e\u0301', 7, -1, 0.5, true, '\ud800', {}, [], ['x'], [null], [{}], UUID);

/** Good ones, ones that leave out what they may or may not, and such with one field that is most likely wrong. */
function bodiesOf(type: Class): fc.Arbitrary<Record<string, unknown>> {
  const names = ((Reflect.getMetadata(PROPERTIES, type.prototype) ?? []) as readonly string[]).map((name) => name.slice(1));
  const good = fc.record(Object.fromEntries(names.map((name) => [name, fitting(Reflect.getMetadata(SAID, type.prototype, name) as Said)])));
  const wrong = fc.record(Object.fromEntries([...names, 'unknown'].map((name) => [name, UNFIT])), { noNullPrototype: true });
  return fc.oneof(
    good,
    fc.tuple(good, fc.subarray(names)).map(([body, left]) => only(body, left)),
    fc.tuple(good, wrong, fc.constantFrom(...names, 'unknown')).map(([body, bad, name]) => ({ ...body, [name]: bad[name] })),
  );
}
const only = (body: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, body[name]]));

const taken = async (body: unknown, metatype: Class): Promise<object> =>
  (await thorough.transform(body, { type: 'body', metatype })) as object;

const seen = new Set<Class>();

it('most classes are told so', () => expect(quick.length / classes.length).toBeGreaterThan(0.6));
it.each(quick)('%s: what is taken at once is what the libraries make of it', async (_, { type, good }) => {
  let atOnce = 0;
  await fc.assert(
    fc.asyncProperty(bodiesOf(type), async (body) => {
      const made = good(structuredClone(body));
      if (made === undefined) return;
      atOnce += 1;
      const library = await taken(structuredClone(body), type);
      expect(made).toStrictEqual(library);
      expect(Object.keys(made)).toEqual(Object.keys(library));
    }),
    { numRuns: 60, seed: 7 },
  );
  if (atOnce > 0) seen.add(type);
});
it('and of nearly every class something was', () => expect(seen.size / quick.length).toBeGreaterThan(0.9));

/** What a command is given of a body: a member that is there without a value has no form in which it is recorded. */
describe('null in a field that may be left out is as if it were', () => {
  const pipe = bodyValidation();
  // A form of OAuth has no null, and is read by the rules of OAuth.
  const nullable = classes
    .filter(([name]) => name !== 'TokenBody')
    .flatMap(([name, type]) => {
      const said = (property: string): Said => Reflect.getMetadata(SAID, type.prototype, property) as Said;
      const names = ((Reflect.getMetadata(PROPERTIES, type.prototype) ?? []) as readonly string[]).map((each) => each.slice(1));
      const optional = names.filter((each) => said(each).required === false);
      const needed = names.filter((each) => said(each).required !== false);
      const bodies = fc.record(Object.fromEntries(needed.map((each) => [each, fitting(said(each))])));
      return optional.length > 0 ? [[name, { type, optional, needed: bodies }] as const] : [];
    });
  const met = new Set<Class>();

  it.each(nullable)('%s', async (_, { type, optional, needed }) => {
    const left = Object.fromEntries(optional.map((each) => [each, null]));
    for (const body of fc.sample(needed, { numRuns: 20, seed: 7 })) {
      const sent = async (): Promise<object> => (await pipe.transform({ ...body, ...left }, { type: 'body', metatype: type })) as object;
      const made = await sent().catch((refused: unknown) => refused as Refused);
      if (made instanceof Refused) expect(made.faults.filter(({ pointer }) => optional.some((each) => pointer === `/${each}`))).toEqual([]);
      else {
        met.add(type);
        expect(Object.keys(made)).toEqual(Object.keys(body));
      }
    }
  });
  it('and of nearly every class a body was taken', () => expect(met.size / nullable.length).toBeGreaterThan(0.8));
});
