import { createHash } from 'node:crypto';

/** A short name for a set of texts, the same in whatever order they come. 132 bits: two sets never share it. */
export const nameOf = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.toSorted().join('\n')).digest('base64url').slice(0, 22);
