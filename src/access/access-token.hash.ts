import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Uuid } from '../kernel/uuid';

/** What a system is given for its key (RFC 6749 section 4.4). Kept nowhere: whoever reads it looks the key up, so that it ends with the key. */
export interface AccessToken {
  readonly keyId: Uuid;
  /** Which secret of the key it was given for: it ends with that secret. */
  readonly secretMark: string;
  readonly expiresAtMs: number;
  /** Absent: as far as the key goes. */
  readonly scopes?: readonly string[];
}

const FORM = /^at_([\w-]{20,7000})([\w-]{43})$/;
const MARK_BYTES = 16;

const signature = (key: Buffer, content: string): string =>
  createHmac('sha256', key).update(`skills-ledger/access-token/v1\n${content}`).digest('base64url');

export const isAccessToken = (text: string): boolean => FORM.test(text);
export const secretMarkOf = (secretHash: Buffer): string => secretHash.subarray(0, MARK_BYTES).toString('base64url');

export function signedToken(key: Buffer, token: AccessToken): string {
  const content = Buffer.from(JSON.stringify(token)).toString('base64url');
  return `at_${content}${signature(key, content)}`;
}

/** Undefined for a text that this deployment did not sign. Whether it has expired is for the reader to say. */
export function readToken(key: Buffer, text: string): AccessToken | undefined {
  const [, content = '', given = ''] = FORM.exec(text) ?? [];
  const [expected, found] = [Buffer.from(signature(key, content)), Buffer.from(given)];
  if (found.length !== expected.length || !timingSafeEqual(expected, found)) return undefined;
  return JSON.parse(Buffer.from(content, 'base64url').toString('utf8')) as AccessToken;
}
