import type { Clock } from '../kernel/clock';
import type { JsonObject } from '../kernel/canonical-json';
import type { SigningKey } from '../keys/signing-key.port';
import { type Documented, proofInput, proofOptions, proven } from './data-integrity.hash';
import { didOf, keyIdOf, multikeyOf } from './did-key';
import type { SecuredForm } from './forms';
import { jwtInput, jwtOf } from './vc-jwt';

/** One that signed credentials or does so now, by the word that its name is made of. */
export interface CredentialKey {
  readonly multikey: string;
  readonly did: string;
  readonly key: SigningKey;
}
export interface CredentialParts {
  /** The one that signs now at the end. */
  readonly keys: readonly SigningKey[];
  /** PUBLIC_URL: where whoever checks a credential finds its lists. */
  readonly publicUrl: string | undefined;
  /** Of signatures and of how long they are good: never a demo's (decision 8). */
  readonly realClock: Clock;
}

const told = (key: SigningKey): CredentialKey => {
  const multikey = multikeyOf(key.publicKey);
  return { multikey, did: didOf(multikey), key };
};

/** Signs what this ledger says of certificates to whoever was handed a credential. */
export class CredentialSigner {
  /** In the order in which they came; what one signed is checked with it for ever. */
  readonly keys: readonly CredentialKey[];
  /** The root of every address in a credential; undefined where the operator made none known. */
  readonly address: string | undefined;
  readonly realClock: Clock;

  constructor({ keys, publicUrl, realClock }: CredentialParts) {
    this.keys = keys.map(told);
    this.address = publicUrl?.replace(/\/$/, '');
    this.realClock = realClock;
  }

  get present(): CredentialKey {
    return this.keys.at(-1)!;
  }

  known(multikey: string): CredentialKey | undefined {
    return this.keys.find((each) => each.multikey === multikey);
  }

  /** @param claims what a JWT says of the credential by names of its own */
  async secured(form: SecuredForm, document: JsonObject & Documented, claims: JsonObject, { multikey, key }: CredentialKey): Promise<JsonObject | string> {
    if (form === 'vc-json') {
      const options = proofOptions(document, keyIdOf(multikey));
      return proven(document, options, await key.sign(proofInput(document, options)));
    }
    const input = jwtInput({ ...document, ...claims }, keyIdOf(multikey));
    return jwtOf(input, await key.sign(Buffer.from(input)));
  }
}
