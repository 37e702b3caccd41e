import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { MasterKey } from './master-key.port';

export const MASTER_KEY_BYTES = 32;
const [IV_BYTES, TAG_BYTES] = [12, 16];
const BOUND = Buffer.from('skills-ledger/deployment-keys/v2');
/** Enough to tell the keys of a deployment apart; nothing about the key can be computed from it. */
const ID_DIGITS = 12;

/** 256 bits that are here, from a file or from the environment: AES-256-GCM. */
export class HeldMasterKey implements MasterKey {
  readonly kind = 'KEY';
  readonly keyId: string;

  constructor(private readonly key: Buffer) {
    this.keyId = createHmac('sha256', key).update('skills-ledger/master-key/v1').digest('hex').slice(0, ID_DIGITS);
  }

  wrap(bytes: Buffer): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(BOUND);
    const ciphertext = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), ciphertext]);
  }

  unwrap(wrapped: Buffer): Buffer | undefined {
    if (wrapped.length < IV_BYTES + TAG_BYTES) return undefined;
    const decipher = createDecipheriv('aes-256-gcm', this.key, wrapped.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(BOUND).setAuthTag(wrapped.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(wrapped.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    } catch {
      return undefined;
    }
  }
}
