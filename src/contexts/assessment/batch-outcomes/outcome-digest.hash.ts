import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../kernel/canonical-json';
import type { Standing } from './outcome-list';

/** SHA-256 of the ordered list {candidacyId, outcomeRevision, outcome} in canonical JSON, 64 hex digits (decision 14). */
export const digestOf = (standings: readonly Standing[]): string =>
  createHash('sha256').update(canonicalJson(standings.map(({ candidacyId, outcomeRevision, outcome }) => ({ candidacyId, outcomeRevision, outcome }))), 'utf8').digest('hex');
