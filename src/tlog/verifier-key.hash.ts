import { createHash } from 'node:crypto';
import { bytesOfBase64 } from './base64';
import { KEY_BYTES } from './ed25519.hash';
import { Malformed } from './malformed';

/** C2SP signed-note: what a signature of that type is. Others are not known here and are ignored in notes. */
export const LOG_SIGNATURE = 0x01;
export const COSIGNATURE = 0x04;
const KINDS: readonly number[] = [LOG_SIGNATURE, COSIGNATURE];
const ID_BYTES = 4;

export interface VerifierKey {
  readonly name: string;
  /** Eight hex digits. */
  readonly id: string;
  readonly kind: number;
  readonly publicKey: Buffer;
}

/** No blank of Unicode and no plus, which parts the text of a key. */
export const isKeyName = (name: string): boolean => /^[^\s+\u0085]+$/u.test(name);

const idOf = (name: string, kind: number, publicKey: Buffer): string =>
  createHash('sha256')
    .update(name, 'utf8')
    .update(Buffer.from([0x0a, kind]))
    .update(publicKey)
    .digest('hex')
    .slice(0, 2 * ID_BYTES);

/** @throws Malformed for a name or a key that no note could carry */
export function verifierKey(name: string, kind: number, publicKey: Buffer): VerifierKey {
  if (!isKeyName(name)) throw new Malformed(`no name of a key: ${name}`);
  if (!KINDS.includes(kind) || publicKey.length !== KEY_BYTES)
    throw new Malformed(`a key of type ${kind} with ${publicKey.length} bytes is not known`);
  return { name, id: idOf(name, kind, publicKey), kind, publicKey };
}

export const vkeyText = ({ name, id, kind, publicKey }: VerifierKey): string =>
  `${name}+${id}+${Buffer.concat([Buffer.from([kind]), publicKey]).toString('base64')}`;

/** @throws Malformed, also where the id does not belong to name and key */
export function vkeyOf(text: string): VerifierKey {
  // The base64 may hold a plus, the name and the id cannot.
  const [name = '', id = '', ...rest] = text.split('+');
  const bytes = bytesOfBase64(rest.join('+'));
  const key = verifierKey(name, bytes[0] ?? -1, bytes.subarray(1));
  if (key.id !== id) throw new Malformed(`the id ${id} is not that of ${name} and its key`);
  return key;
}
