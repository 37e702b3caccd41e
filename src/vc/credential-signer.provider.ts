import { Logger } from '@nestjs/common';
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
  /** The same read anew, where another instance may have begun to sign with one that came later. */
  readonly keysAgain?: (() => readonly SigningKey[]) | undefined;
  /** PUBLIC_URL: where whoever checks a credential finds its lists. */
  readonly publicUrl: string | undefined;
  /** Of signatures and of how long they are good: never a demo's (decision 8). */
  readonly realClock: Clock;
}

const told = (key: SigningKey): CredentialKey => {
  const multikey = multikeyOf(key.publicKey);
  return { multikey, did: didOf(multikey), key };
};

/** Strangers name keys that nobody has: so seldom are they read again for it. */
export const READ_AGAIN_MS = 5_000;

/** Signs what this ledger says of certificates to whoever was handed a credential. */
export class CredentialSigner {
  /** Signs here from the start of this instance on. */
  readonly present: CredentialKey;
  /** The root of every address in a credential; undefined where the operator made none known. */
  readonly address: string | undefined;
  readonly realClock: Clock;
  private readonly log = new Logger('credentials');
  private readonly keysAgain: (() => readonly SigningKey[]) | undefined;
  private all: readonly CredentialKey[];
  private readMs = -Infinity;

  constructor(
    { keys, keysAgain, publicUrl, realClock }: CredentialParts,
    private readonly nowMs: () => number = () => performance.now(),
  ) {
    this.all = keys.map(told);
    this.present = this.all.at(-1)!;
    this.keysAgain = keysAgain;
    this.address = publicUrl?.replace(/\/$/, '');
    this.realClock = realClock;
  }

  /** In the order in which they came; what one signed is checked with it for ever. */
  get keys(): readonly CredentialKey[] {
    this.readAgain();
    return this.all;
  }

  known(multikey: string): CredentialKey | undefined {
    const find = (): CredentialKey | undefined => this.all.find((each) => each.multikey === multikey);
    const known = find();
    if (!known) this.readAgain();
    return known ?? find();
  }

  private readAgain(): void {
    if (!this.keysAgain || this.nowMs() - this.readMs < READ_AGAIN_MS) return;
    this.readMs = this.nowMs();
    try {
      const known = new Set(this.all.map(({ multikey }) => multikey));
      this.all = [
        ...this.all,
        ...this.keysAgain()
          .map(told)
          .filter(({ multikey }) => !known.has(multikey)),
      ];
    } catch (fault) {
      this.log.warn(`the keys of credentials could not be read again, and stay as they were: ${(fault as Error).message}`);
    }
  }

  /** @param claims what a JWT says of the credential by names of its own */
  async secured(
    form: SecuredForm,
    document: JsonObject & Documented,
    claims: JsonObject,
    { multikey, key }: CredentialKey,
  ): Promise<JsonObject | string> {
    if (form === 'vc-json') {
      const options = proofOptions(document, keyIdOf(multikey));
      return proven(document, options, await key.sign(proofInput(document, options)));
    }
    const input = jwtInput({ ...document, ...claims }, keyIdOf(multikey));
    return jwtOf(input, await key.sign(Buffer.from(input)));
  }
}
