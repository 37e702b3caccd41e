import Ajv2020 from 'ajv/dist/2020';
import { exampleOf } from '../../../test/house/example-of';
import { id } from '../../../test/support/stories/given';
import { dataSchemaOf, DIALECT } from './data-schema';
import { PUBLIC_EVENTS } from './public-events';

const ajv = new Ajv2020({ strict: false, allErrors: true });
const schemas = PUBLIC_EVENTS.map((told) => ({ type: told.type, told, schema: JSON.parse(JSON.stringify(dataSchemaOf(told))) as object }));
const dataOf = (told: (typeof PUBLIC_EVENTS)[number]): Record<string, unknown> => ({
  enterpriseId: id(1),
  ...told.dataOf(exampleOf(told.stored.schema) as { enterpriseId: string }),
});

it.each(schemas)('$type is described by a schema that its data fit, and data with another member too', ({ told, schema }) => {
  const isGood = ajv.compile(schema);
  expect([isGood(dataOf(told)), isGood({ ...dataOf(told), later: 1 })]).toEqual([true, true]);
  expect(schema).toMatchObject({ $schema: DIALECT, title: told.type, description: told.stored.meaning });
});
it.each(schemas)('$type is another one where a member is of another kind, or is missing', ({ told, schema }) => {
  const isGood = ajv.compile(schema);
  const data = dataOf(told);
  expect(Object.keys(data).filter((name) => isGood({ ...data, [name]: { no: 'such' } }))).toEqual([]);
  const { enterpriseId: _, ...without } = data;
  expect(isGood(without)).toBe(false);
});
