import Ajv2020 from 'ajv/dist/2020';
import { exampleOf } from '../../../test/house/example-of';
import { id } from '../../../test/support/stories/given';
import { dataSchemaOf } from './data-schema';
import { anyDataSchema } from './feed-schema';
import { PUBLIC_EVENTS } from './public-events';

const ajv = new Ajv2020({ strict: false, allErrors: true });
const ofAny = ajv.compile(anyDataSchema());

/** Of every member that may be null, null. */
const nulled = (schema: object, data: Record<string, unknown>): Record<string, unknown> => {
  const isGood = ajv.compile(schema);
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, isGood({ ...data, [name]: null }) ? null : value]));
};

it.each(PUBLIC_EVENTS.map((told) => [told.type, told] as const))('takes whatever the schema of %s takes', (_, told) => {
  const schema = JSON.parse(JSON.stringify(dataSchemaOf(told))) as object;
  const data = { enterpriseId: id(1), ...told.dataOf(exampleOf(told.stored.schema) as { enterpriseId: string }) };
  expect([ofAny(data), ofAny(nulled(schema, data)), ofAny.errors]).toEqual([true, true, null]);
});
it('says what every event has, and no other kind of it', () => {
  expect(ofAny({})).toBe(false);
  expect(ofAny({ enterpriseId: id(1), period: 7 })).toBe(false);
});
it('tells one schema of a member that all have alike, and each where they differ', () => {
  const [day, text] = [{ type: 'string', format: 'date' }, { type: 'string' }];
  const of = (properties: object, ...required: string[]): object => ({ properties, required });
  expect(anyDataSchema([of({ on: day, level: text }, 'on', 'level'), of({ on: day, level: day }, 'on')])).toMatchObject({
    properties: { level: { anyOf: [text, day] }, on: day },
    required: ['on'],
  });
});
