/**
 * JSON in the one form that is hashed and stored: RFC 8785 (JCS), restricted to values that survive every
 * reader unchanged. What JCS or `JSON.stringify` would coerce or drop is refused here, never repaired.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export class NotCanonical extends Error {
  constructor(readonly pointer: string, readonly reason: string) {
    super(`${pointer || '/'}: ${reason}`);
  }
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
// RFC 8785 orders members by UTF-16 code units, which is what `<` does in JavaScript.
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** @throws NotCanonical naming the member (JSON pointer) that cannot be stored. */
export function canonicalJson(value: unknown, pointer = ''): string {
  switch (typeof value) {
    case 'string':
      return text(value, pointer);
    case 'number':
      if (!Number.isSafeInteger(value)) throw new NotCanonical(pointer, 'only integers within 2^53 - 1; write others as text');
      return String(value === 0 ? 0 : value);
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : composite(value, pointer);
    default:
      throw new NotCanonical(pointer, `${typeof value} has no JSON form`);
  }
}

function text(value: string, pointer: string): string {
  if (LONE_SURROGATE.test(value)) throw new NotCanonical(pointer, 'a lone surrogate is no character');
  return JSON.stringify(value);
}

function composite(value: object, pointer: string): string {
  if (Array.isArray(value)) {
    return `[${Array.from(value, (item, index) => canonicalJson(item, `${pointer}/${index}`)).join(',')}]`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new NotCanonical(pointer, 'not a plain object');
  const members = Object.entries(value).sort(([a], [b]) => byCodeUnit(a, b));
  return `{${members.map(([key, item]) => `${text(key, pointer)}:${canonicalJson(item, `${pointer}/${escaped(key)}`)}`).join(',')}}`;
}
