import { getMetadataStorage } from 'class-validator';
import type { OwnField } from './fields.decorator';

type Class = new () => object;
/** What a good body becomes; undefined where it is not clearly a good one. */
export type GoodBody = (body: unknown) => object | undefined;

/** Of a class whose fields are all declared by fields.decorator, and hold no part with fields of its own; undefined for another one. */
export function goodBodyOf(type: Class): GoodBody | undefined {
  const fields = fieldsOf(type);
  return fields && ((body) => (isPlain(body) ? instanceOf(type, fields, body) : undefined));
}

type Fields = ReadonlyMap<string, OwnField>;

/** From what class-validator was told: what the class says of a field stands there, once. */
function fieldsOf(type: Class): Fields | undefined {
  const declared = getMetadataStorage().groupByPropertyName(getMetadataStorage().getTargetValidationMetadatas(type, '', false, false));
  const fields = new Map<string, OwnField>();
  for (const [name, said] of Object.entries(declared)) {
    const own = said.flatMap(({ context }) => (context as { readonly own?: OwnField } | undefined)?.own ?? []);
    const isAllOurs = own.length === 1 && !own[0]!.hasParts && said.length === (own[0]!.isOptional ? 2 : 1);
    if (!isAllOurs || name in type.prototype) return undefined;
    fields.set(name, own[0]!);
  }
  return fields.size > 0 ? fields : undefined;
}

const isPlain = (body: unknown): body is Readonly<Record<string, unknown>> => {
  if (typeof body !== 'object' || body === null) return false;
  const prototype: unknown = Object.getPrototypeOf(body);
  return prototype === Object.prototype || prototype === null;
};

function instanceOf(type: Class, fields: Fields, body: Readonly<Record<string, unknown>>): object | undefined {
  const instance = new type() as Record<string, unknown>;
  for (const name of Object.keys(body)) {
    const field = fields.get(name);
    const value = body[name];
    if (!field || !isFlat(value)) return undefined;
    const changed = field.change(Array.isArray(value) ? [...value] : value);
    if (changed !== undefined) instance[name] = changed;
  }
  for (const [name, { check, isOptional }] of fields) {
    const value = instance[name];
    if (isOptional && (value === undefined || value === null)) continue;
    if (check(value).length > 0) return undefined;
  }
  return instance;
}

/** Parts are made into instances of classes of their own, which is not done here. */
const isFlat = (value: unknown): boolean => (Array.isArray(value) ? value.every(isSimple) : isSimple(value));
const isSimple = (value: unknown): boolean => typeof value !== 'object' || value === null;
