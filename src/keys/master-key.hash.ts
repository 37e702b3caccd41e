import { createHmac, randomBytes } from 'node:crypto';
import { IV_BYTES, opened, sealed, TAG_BYTES } from './gcm.hash';
import type { MasterKey } from './master-key.port';

export const MASTER_KEY_BYTES = 32;
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
    return sealed(bytes, this.key, BOUND, randomBytes(IV_BYTES));
  }

  unwrap(wrapped: Buffer): Buffer | undefined {
    if (wrapped.length < IV_BYTES + TAG_BYTES) return undefined;
    try {
      return opened(wrapped, this.key, BOUND);
    } catch {
      return undefined;
    }
  }
}
