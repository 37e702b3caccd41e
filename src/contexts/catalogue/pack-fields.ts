import { type Static, type TSchema, Type } from '@sinclair/typebox';
import type { Day } from '../../kernel/day';
import { enumField } from '../../kernel/fields';
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
export const everyLevel = <L extends Level, V extends TSchema>(of: readonly L[], value: V) => Type.Unsafe<Readonly<Record<L, Static<V>>>>(keyed(of, value));
export const someLevels = <L extends Level, V extends TSchema>(of: readonly L[], value: V) =>
  Type.Unsafe<Readonly<Partial<Record<L, Static<V>>>>>(Type.Partial(keyed(of, value)));
