/** What answers look like, learnt from the answers themselves (JSON Schema 2020-12, as far as it is needed). */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
/** Members that are values themselves, such as codes, types of events, days and ids: a map, whose members no document can list. */
const VALUE = /^[A-Z][A-Z0-9_]*$|\.|^\d|^[0-9a-f]{8}-/;

export function schemaOf(value: unknown): Schema {
  if (value === null) return { type: 'null' };
  if (Array.isArray(value)) return value.length === 0 ? { type: 'array' } : { type: 'array', items: value.map(schemaOf).reduce(widened) };
  if (typeof value === 'object') return ofMembers(Object.entries(value));
  if (typeof value === 'string') return { type: 'string', ...formatOf(value) };
  return { type: Number.isInteger(value) ? 'integer' : typeof value };
}

function ofMembers(members: readonly (readonly [string, unknown])[]): Schema {
  if (members.length > 0 && members.every(([name]) => VALUE.test(name)))
    return { type: 'object', additionalProperties: members.map(([, value]) => schemaOf(value)).reduce(widened) };
  return {
    type: 'object',
    properties: sorted(members.map(([name, value]) => [name, schemaOf(value)])),
    required: members.map(([name]) => name).sort(),
  };
}

const formatOf = (text: string): Pick<Schema, 'format'> =>
  UUID.test(text) ? { format: 'uuid' } : DAY.test(text) ? { format: 'date' } : INSTANT.test(text) ? { format: 'date-time' } : {};
const sorted = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
const typesOf = ({ type }: Schema): readonly string[] => (type === undefined ? [] : [type].flat());

/** What both allow. */
export function widened(a: Schema, b: Schema): Schema {
  const types = [...new Set([...typesOf(a), ...typesOf(b)])].sort();
  const [mapA, mapB] = [asMap(a, b), asMap(b, a)];
  const members = mapA || mapB ? { additionalProperties: both(mapA ?? undefined, mapB ?? undefined) } : membersOf(a, b);
  const items = both(a.items, b.items);
  const format = formatOfBoth(a, b);
  return {
    type: types.length === 1 ? types[0] : types,
    ...(format === undefined ? {} : { format }),
    ...members,
    ...(items === undefined ? {} : { items }),
  };
}

const both = (a: Schema | undefined, b: Schema | undefined): Schema | undefined => (a && b ? widened(a, b) : (a ?? b));
/** An object without members says nothing against a map. */
const asMap = (schema: Schema, other: Schema): Schema | undefined =>
  schema.additionalProperties ??
  (other.additionalProperties && schema.properties && Object.values(schema.properties).length > 0
    ? Object.values(schema.properties).reduce(widened)
    : undefined);

function membersOf(a: Schema, b: Schema): Pick<Schema, 'properties' | 'required'> {
  if (!a.properties || !b.properties)
    return a.properties
      ? { properties: a.properties, required: a.required }
      : b.properties
        ? { properties: b.properties, required: b.required }
        : {};
  const names = new Set([...Object.keys(a.properties), ...Object.keys(b.properties)]);
  const properties = sorted([...names].map((name) => [name, both(a.properties![name], b.properties![name])!]));
  return { properties, required: (a.required ?? []).filter((name) => b.required?.includes(name)) };
}

function formatOfBoth(a: Schema, b: Schema): string | undefined {
  if (!typesOf(a).includes('string')) return b.format;
  if (!typesOf(b).includes('string')) return a.format;
  return a.format === b.format ? a.format : undefined;
}
