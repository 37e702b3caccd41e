import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../kernel/canonical-json';
import type { Uuid } from '../../../kernel/uuid';
import type { Standing } from './outcome-list';

/** SHA-256 of the ordered list {candidacyId, outcomeRevision, outcome} in canonical JSON, 64 hex digits (decision 14). */
export const digestOf = (standings: readonly Standing[]): string =>
  sha256(standings.map(({ candidacyId, outcomeRevision, outcome }) => ({ candidacyId, outcomeRevision, outcome })));

/** The same of a list of names alone. */
export const digestOfIds = (candidacyIds: readonly Uuid[]): string => sha256(candidacyIds);

const sha256 = (list: readonly unknown[]): string => createHash('sha256').update(canonicalJson(list), 'utf8').digest('hex');
