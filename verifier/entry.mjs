// @ts-check
// An entry of the log of a Skills Ledger: one event as commitments, without its content; and the opening that shows the content.
import { fromCanonical } from './canonical.mjs';
import { sha256 } from './merkle.mjs';
import { fromUtf8 } from './texts.mjs';

/**
 * @typedef {{ at: string, d: string, i: number, id: string, m: string, r: number, s: string, t: string, tv: number, v: number }} Entry
 * `at` recorded at, `d` commitment of the data, `i` index of the leaf, `id` of the event, `m` commitment of the metadata,
 * `r` revision in the stream, `s` stream, `t` type, `tv` version of the type, `v` of this format
 * @typedef {{ v: number, salt: string, data: unknown, meta: unknown }} Opening
 */

const SCHEME = 'skills-ledger/commit/v1\n';
const HEX = /^[0-9a-f]{64}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** @param {unknown} value */
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
/** @param {RegExp} pattern */
const like = (pattern) => (/** @type {unknown} */ value) => typeof value === 'string' && pattern.test(value);
/** Exactly these members, no other. @type {Readonly<Record<string, (value: unknown) => boolean>>} */
const MEMBERS = {
  at: like(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
  d: like(HEX),
  i: isCount,
  id: like(UUID),
  m: like(HEX),
  r: isCount,
  s: like(/^.+$/),
  t: like(/^.+$/),
  tv: isCount,
  v: (value) => value === 1,
};

/** @param {Buffer} bytes @returns {Entry | undefined} */
export function entryIn(bytes) {
  const text = fromUtf8(bytes);
  const value = text === undefined ? undefined : fromCanonical(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const members = Object.entries(value);
  const isWhole =
    members.length === Object.keys(MEMBERS).length &&
    members.every(([name, member]) => Object.hasOwn(MEMBERS, name) && MEMBERS[name]?.(member));
  return isWhole ? /** @type {Entry} */ (value) : undefined;
}

/** @param {Buffer} bytes @returns {Opening | undefined} */
export function openingIn(bytes) {
  const text = fromUtf8(bytes);
  const value = /** @type {Partial<Opening> | undefined} */ (text === undefined ? undefined : fromCanonical(text));
  const isWhole =
    typeof value === 'object' && value !== null && value.v === 1 && like(HEX)(value.salt) && 'data' in value && 'meta' in value;
  return isWhole && Object.keys(value).length === 4 ? /** @type {Opening} */ (value) : undefined;
}

/** @param {string} canonicalText @param {string} salt 64 hex digits */
export const commitment = (canonicalText, salt) => sha256(SCHEME, Buffer.from(salt, 'hex'), canonicalText).toString('hex');
