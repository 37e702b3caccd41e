import type { Day } from '../../kernel/day';
import { Refusal, refuse } from '../../kernel/refusal';
import type { Enterprise } from './enterprise';

export type MayNotFile = 'ENTERPRISE_UNKNOWN' | 'ENTERPRISE_SUCCEEDED' | 'REFILING_BANNED';

/** Why an enterprise may not file today: there is none, another took it over, or an earlier filing ended with a ban. */
export function mayNotFile(enterprise: Enterprise, today: Day): Refusal<MayNotFile> | null {
  if (enterprise.status === 'unknown') return refuse('ENTERPRISE_UNKNOWN');
  const { succeeded, bannedUntil } = enterprise;
  if (succeeded && succeeded.fromOn <= today) return refuse('ENTERPRISE_SUCCEEDED', { fromOn: succeeded.fromOn });
  return bannedUntil !== undefined && today <= bannedUntil ? refuse('REFILING_BANNED', { untilOn: bannedUntil }) : null;
}
