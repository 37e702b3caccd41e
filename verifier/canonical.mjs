// @ts-check
// Canonical JSON (RFC 8785): one text for one value, members in the order of their UTF-16 code units.

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** @param {unknown} value @returns {string} @throws {Error} where a value has no canonical text */
export function canonical(value) {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`no number of JSON: ${value}`);
    return JSON.stringify(value);
  }
  if (typeof value === 'string') {
    if (LONE_SURROGATE.test(value)) throw new Error('half a character');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') throw new Error(`no JSON: ${typeof value}`);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${canonical(name)}:${canonical(member)}`).join(',')}}`;
}

/** A number that is no whole one, or larger than a program holds exactly, is never recorded. @param {string} _ @param {unknown} value */
function whole(_, value) {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error(`no exact number: ${value}`);
  return value;
}

/** What a ledger recorded. @param {string} text @returns {unknown} undefined where it is no JSON, or not its one canonical text, or nothing that is recorded */
export function fromCanonical(text) {
  try {
    const value = JSON.parse(text, whole);
    return canonical(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
