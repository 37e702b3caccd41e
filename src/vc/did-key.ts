import { base58 } from './base58';

/** Multicodec of an Ed25519 public key, and multibase of base 58. */
const ED25519 = [0xed, 0x01];
const MULTIBASE_BASE58 = 'z';

/** A public key as one word: what follows `did:key:`. */
export const multikeyOf = (publicKey: Uint8Array): string => MULTIBASE_BASE58 + base58(Uint8Array.from([...ED25519, ...publicKey]));

/** A name that holds the key itself: it is resolved without asking anybody, for ever. */
export const didOf = (multikey: string): string => `did:key:${multikey}`;
/** The one key of that name, as proofs and headers name it. */
export const keyIdOf = (multikey: string): string => `${didOf(multikey)}#${multikey}`;
