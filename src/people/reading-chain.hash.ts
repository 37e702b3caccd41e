import { createHash } from 'node:crypto';
import { canonicalJson, type JsonObject } from '../kernel/canonical-json';

const SCHEME = 'skills-ledger/reading/v1\n';

/** The hash of a row of the access log: over the one before it and all of its own content. */
export const readingHash = (before: Buffer, content: JsonObject): Buffer =>
  createHash('sha256').update(SCHEME).update(before).update(canonicalJson(content)).digest();
