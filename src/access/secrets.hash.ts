import { hash } from 'node:crypto';
import type { Uuid } from '../kernel/uuid';
import { opened, sealed } from '../keys/gcm.hash';
import { Mac } from '../ledger/mac.hash';

const API_SECRET = /^sk_[\w-]{43}$/;
const SESSION = /^wk_[\w-]{43}$/;
/** Nothing that a person could misread or mishear: no 0 and O, no 1, I and L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
/** 31 to the tenth: 49 bits, for codes that live days and can only be tried over the network. */
const CODE_CHARACTERS = 10;
/** Bytes from here on would make some characters likelier than others. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length);

/**
 * Secrets are made by HMAC from the command that asks for them, so that an honest retry is told the same one although it
 * is stored nowhere. 256 bits under a key outside the database: as good as random for everybody else.
 */
const derived = (key: Buffer, ...parts: readonly string[]): Buffer => macUnder(key).of(Buffer.from(parts.join('\n')));

/** What stands before every message under a key is made once for each of the few keys there are. */
const macs = new WeakMap<Buffer, Mac>();
function macUnder(key: Buffer): Mac {
  const known = macs.get(key) ?? new Mac(key);
  macs.set(key, known);
  return known;
}

export const apiSecret = (key: Buffer, commandId: Uuid): string =>
  `sk_${derived(key, 'skills-ledger/api-secret/v1', commandId).toString('base64url')}`;
export const sessionToken = (key: Buffer, codeHash: Buffer, use: string): string =>
  `wk_${derived(key, 'skills-ledger/worker-session/v1', codeHash.toString('hex'), use).toString('base64url')}`;
export const isApiSecret = (token: string): boolean => API_SECRET.test(token);
export const isSession = (token: string): boolean => SESSION.test(token);
export const tokenHash = (token: string): Buffer => hash('sha256', token, 'buffer');

export function oneTimeCode(key: Buffer, commandId: Uuid, ordinal: number): string {
  let code = '';
  for (let block = 0; code.length < CODE_CHARACTERS; block += 1) {
    const bytes = derived(key, 'skills-ledger/one-time-code/v1', commandId, String(ordinal), String(block));
    code += [...bytes]
      .filter((byte) => byte < FAIR_BYTES)
      .map((byte) => ALPHABET[byte % ALPHABET.length])
      .join('');
  }
  return code.slice(0, CODE_CHARACTERS);
}

/** Keyed, since a code is short enough for its bare hash to be tried through. Spaces, hyphens and small letters do not matter. */
export const codeHash = (key: Buffer, code: string): Buffer =>
  derived(key, 'skills-ledger/one-time-code-hash/v1', code.normalize('NFKC').replaceAll(/[\s-]/gu, '').toUpperCase());

/** Seals an answer for one request; each has a key of its own, so that no number of answers wears the key out. */
export const sealedAnswer = (key: Buffer, request: string, text: string, iv: Buffer): Buffer =>
  sealed(text, derived(key, request), Buffer.from(request), iv);

/** @throws Error where the bytes were altered or belong to another request */
export const openedAnswer = (key: Buffer, request: string, bytes: Buffer): string =>
  opened(bytes, derived(key, request), Buffer.from(request)).toString();
