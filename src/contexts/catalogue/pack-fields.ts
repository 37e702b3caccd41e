import { type Static, type TSchema, Type } from '@sinclair/typebox';
import type { Day } from '../../kernel/day';
import { enumField, titleField } from '../../kernel/fields';
import { type Level, LEVELS } from '../../kernel/level';

/** The kinds of values that a policy pack holds. Every one is bounded, and every text has a pattern: a pack is published as an event. */
export const closed = <P extends Record<string, TSchema>>(properties: P) => Type.Object(properties, { additionalProperties: false });
export const oneOf = <const V extends readonly string[]>(...values: V) => enumField(values);
export const flag = () => Type.Boolean();
export const count = (maximum = 1_000_000) => Type.Integer({ minimum: 0, maximum });
export const code = () => Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' });
export const aDay = () => Type.Unsafe<Day>(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }));
export const levels = () => Type.Array(oneOf(...LEVELS));
const keyed = <V extends TSchema>(of: readonly Level[], value: V) => closed(Object.fromEntries(of.map((level) => [level, value])));
export const everyLevel = <L extends Level, V extends TSchema>(of: readonly L[], value: V) =>
  Type.Unsafe<Readonly<Record<L, Static<V>>>>(keyed(of, value));
export const someLevels = <L extends Level, V extends TSchema>(of: readonly L[], value: V) =>
  Type.Unsafe<Readonly<Partial<Record<L, Static<V>>>>>(Type.Partial(keyed(of, value)));
/** Codes by code; the keys are data. */
export const record = <V extends TSchema>(keys: string, value: V) =>
  Type.Record(Type.String({ pattern: keys }), value, { additionalProperties: false });
export const anAddress = () => Type.String({ pattern: '^https://[a-z0-9.-]{1,80}(/[A-Za-z0-9._/-]{0,80})?$' });
/** Of an office, never of a person. */
export const aTelephone = () => Type.String({ pattern: '^\\+?[0-9][0-9 -]{4,18}[0-9]$' });
/** A word or a name as it is printed. */
export const aName = () => titleField();

/** Entries of any list in a pack: the longest is a city's list of competitions. */
const MAX_LIST = 200;

/**
 * The form in which a document is stored: everything may be left out, since a city leaves out what its province says, and
 * every list is bounded, since it stands in an event.
 */
export function storedForm(schema: TSchema): TSchema {
  if (schema.type === 'array') return bounded(schema);
  if (schema.type !== 'object' || !schema.properties) return schema;
  const members = Object.entries(schema.properties as Record<string, TSchema>).map(
    ([name, member]) => [name, Type.Optional(storedForm(member))] as const,
  );
  return Type.Object(Object.fromEntries(members), { additionalProperties: false });
}

/** An entry of a list is whole: what it holds is bounded, and nothing of it may be left out. */
function bounded(schema: TSchema): TSchema {
  if (schema.type === 'array')
    return { ...schema, items: bounded(schema.items as TSchema), maxItems: (schema.maxItems as number | undefined) ?? MAX_LIST } as TSchema;
  if (schema.type !== 'object' || !schema.properties) return schema;
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(schema.properties as Record<string, TSchema>).map(([name, member]) => [name, bounded(member)]),
    ),
  } as TSchema;
}
