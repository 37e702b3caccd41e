/**
 * JSON in the one form that is hashed and stored: RFC 8785 (JCS), restricted to values that survive every
 * reader unchanged. What JCS or `JSON.stringify` would coerce or drop is refused here, never repaired.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export class NotCanonical extends Error {
  constructor(
    readonly pointer: string,
    readonly reason: string,
  ) {
    super(`${pointer || '/'}: ${reason}`);
  }
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** Around a text. */
const QUOTES = 2;
/** More members than a fact has; sorting more by insertion would be slower than by what the language has, which makes copies to sort them. */
const FEW = 24;
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** @throws NotCanonical naming the member (JSON pointer) that cannot be stored. */
export const canonicalJson = (value: unknown): string => written(value, []);

/** `path` is where it stands: one list for the whole value, which only a fault turns into a pointer. */
function written(value: unknown, path: string[]): string {
  switch (typeof value) {
    case 'string':
      return text(value, path);
    case 'number':
      if (!Number.isSafeInteger(value)) throw notCanonical(path, 'only integers within 2^53 - 1; write others as text');
      return String(value === 0 ? 0 : value);
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? list(value, path) : members(value, path);
    default:
      throw notCanonical(path, `${typeof value} has no JSON form`);
  }
}

const notCanonical = (path: readonly string[], reason: string): NotCanonical =>
  new NotCanonical(path.map((part) => `/${escaped(part)}`).join(''), reason);

function text(value: string, path: readonly string[]): string {
  const quoted = JSON.stringify(value);
  // Half of a pair is escaped: whatever has no escape has none, and is most of what there is.
  if (quoted.length !== value.length + QUOTES && LONE_SURROGATE.test(value)) throw notCanonical(path, 'a lone surrogate is no character');
  return quoted;
}

function list(value: readonly unknown[], path: string[]): string {
  let joined = '[';
  // By index, so that a hole in the list is met as what it is: nothing.
  for (let index = 0; index < value.length; index += 1) {
    path.push(String(index));
    joined += `${index === 0 ? '' : ','}${written(value[index], path)}`;
    path.pop();
  }
  return `${joined}]`;
}

function members(value: object, path: string[]): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw notCanonical(path, 'not a plain object');
  let joined = '{';
  for (const key of sorted(Object.keys(value))) {
    joined += `${joined === '{' ? '' : ','}${text(key, path)}:`;
    path.push(key);
    joined += written((value as Record<string, unknown>)[key], path);
    path.pop();
  }
  return `${joined}}`;
}

/** In place. RFC 8785 orders members by UTF-16 code units, as texts are compared, and sorted where nothing else is told. */
function sorted(keys: string[]): readonly string[] {
  if (keys.length > FEW) return keys.sort();
  for (let next = 1; next < keys.length; next += 1) {
    const key = keys[next]!;
    let at = next;
    for (; at > 0 && keys[at - 1]! > key; at -= 1) keys[at] = keys[at - 1]!;
    keys[at] = key;
  }
  return keys;
}
