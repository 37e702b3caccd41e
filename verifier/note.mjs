// @ts-check
// Signed notes and their keys (c2sp.org/signed-note), and cosignatures of witnesses (c2sp.org/tlog-cosignature), Ed25519.
import { createPublicKey, verify } from 'node:crypto';
import { sha256 } from './merkle.mjs';
import { fromBase64, fromUtf8 } from './texts.mjs';

/**
 * @typedef {{ name: string, id: string, type: number, raw: Buffer }} Key
 * @typedef {{ name: string, id: string, bytes: Buffer }} Signature bytes: what follows the key ID
 * @typedef {{ text: string, signatures: Signature[] }} Note
 * @typedef {{ key: Key, time?: number }} Signed time: seconds of 1970, of a cosignature
 * @typedef {{ signed: Signed[], wrong: Key[] }} Opened
 */

export const [LOG_KEY, WITNESS_KEY] = [1, 4];
const [ID_BYTES, KEY_BYTES, TIME_BYTES, SIGNATURE_BYTES] = [4, 32, 8, 64];
/** DER of an Ed25519 public key without its 32 bytes (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
/** Enough for every witness of a policy; a longer list is meant to keep us busy. */
const [MOST_SIGNATURES, MOST_BYTES] = [100, 1_000_000];
const NAME = /^[^\s+]+$/u;

/** @param {string} name @param {number} type @param {Buffer} raw */
export const keyIdOf = (name, type, raw) =>
  sha256(name, '\n', Buffer.from([type]), raw)
    .subarray(0, ID_BYTES)
    .toString('hex');

/** `<name>+<key ID>+<base64 of type and key>`; a key ID that does not belong to them is refused. @param {string} vkey @returns {Key | undefined} */
export function keyIn(vkey) {
  const [, name = '', id, base64 = ''] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/su.exec(vkey) ?? [];
  const bytes = fromBase64(base64);
  if (!NAME.test(name) || bytes?.length !== 1 + KEY_BYTES) return undefined;
  const [type, raw] = [/** @type {number} */ (bytes[0]), bytes.subarray(1)];
  if (![LOG_KEY, WITNESS_KEY].includes(type) || keyIdOf(name, type, raw) !== id) return undefined;
  return { name, id, type, raw };
}

/** @param {Uint8Array} bytes @returns {Note | undefined} undefined where it is no signed note */
export function noteIn(bytes) {
  const whole = bytes.length <= MOST_BYTES ? fromUtf8(bytes) : undefined;
  if (whole === undefined || !whole.endsWith('\n') || hasControls(whole)) return undefined;
  // The text may hold empty lines of its own: the last one separates.
  const end = whole.lastIndexOf('\n\n');
  if (end < 0) return undefined;
  const signatures = whole
    .slice(end + 2, -1)
    .split('\n')
    .map(signatureIn);
  if (signatures.length > MOST_SIGNATURES || signatures.some((each) => each === undefined)) return undefined;
  return { text: whole.slice(0, end + 1), signatures: /** @type {Signature[]} */ (signatures) };
}

/** @param {string} text */
function hasControls(text) {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) < 0x20 && text[at] !== '\n') return true;
  return false;
}

/** @param {string} line @returns {Signature | undefined} */
function signatureIn(line) {
  const [, name = '', base64 = ''] = /^\u2014 ([^ ]+) ([^ ]+)$/u.exec(line) ?? [];
  const bytes = fromBase64(base64);
  if (!NAME.test(name) || bytes === undefined || bytes.length <= ID_BYTES) return undefined;
  return { name, id: bytes.subarray(0, ID_BYTES).toString('hex'), bytes: bytes.subarray(ID_BYTES) };
}

/** Who of the known keys signed, and whose signature is wrong. Signatures of others say nothing. @param {Note} note @param {readonly Key[]} keys @returns {Opened} */
export function opened({ text, signatures }, keys) {
  /** @type {Opened} */
  const found = { signed: [], wrong: [] };
  for (const signature of signatures) {
    const key = keys.find(({ name, id }) => name === signature.name && id === signature.id);
    if (!key) continue;
    const signed = signedBy(key, text, signature.bytes);
    if (signed) found.signed.push(signed);
    else found.wrong.push(key);
  }
  return found;
}

/** @param {Key} key @param {string} text @param {Buffer} bytes @returns {Signed | undefined} */
function signedBy(key, text, bytes) {
  if (key.type === LOG_KEY) return isSignature(key, text, bytes) ? { key } : undefined;
  if (bytes.length !== TIME_BYTES + SIGNATURE_BYTES) return undefined;
  const time = Number(bytes.readBigUInt64BE(0));
  return Number.isSafeInteger(time) && isSignature(key, cosigned(text, time), bytes.subarray(TIME_BYTES)) ? { key, time } : undefined;
}

/** What a witness signs: the time, and the text of the checkpoint. @param {string} text @param {number} time */
export const cosigned = (text, time) => `cosignature/v1\ntime ${time}\n${text}`;

/** @param {Key} key @param {string} message @param {Buffer} signature */
function isSignature({ raw }, message, signature) {
  const key = createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });
  return signature.length === SIGNATURE_BYTES && verify(null, Buffer.from(message), key, signature);
}
