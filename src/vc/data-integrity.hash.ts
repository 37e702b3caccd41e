import { createHash } from 'node:crypto';
import { canonicalJson, type JsonObject } from '../kernel/canonical-json';
import { base58 } from './base58';

const MULTIBASE_BASE58 = 'z';

/** A document of the credentials' vocabulary; the proof repeats its context. */
export interface Documented {
  readonly '@context': readonly string[];
}

/**
 * The options of a proof by `eddsa-jcs-2022`. They carry the document's own context: without it a verifier hashes other options than were signed.
 * When a proof was made is not among them: it is made on demand, and is the same bytes each time.
 */
export const proofOptions = (document: Documented, verificationMethod: string): JsonObject => ({
  '@context': document['@context'],
  type: 'DataIntegrityProof',
  cryptosuite: 'eddsa-jcs-2022',
  verificationMethod,
  proofPurpose: 'assertionMethod',
});

const hashOf = (value: JsonObject): Buffer => createHash('sha256').update(canonicalJson(value)).digest();

/** What is signed: the hash of the options, then the hash of the document without its proof. */
export const proofInput = (document: JsonObject, options: JsonObject): Buffer => Buffer.concat([hashOf(options), hashOf(document)]);

export const proven = (document: JsonObject, options: JsonObject, signature: Uint8Array): JsonObject => ({
  ...document,
  proof: { ...options, proofValue: MULTIBASE_BASE58 + base58(signature) },
});
