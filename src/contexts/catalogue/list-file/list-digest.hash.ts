import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../kernel/canonical-json';

/** SHA-256 over the canonical form of a list's entries, in their order. */
export const listDigest = (entries: readonly object[]): string => createHash('sha256').update(canonicalJson(entries)).digest('hex');
