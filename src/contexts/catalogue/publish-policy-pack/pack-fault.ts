import type { Day } from '../../../kernel/day';
import { Refusal, refuse } from '../../../kernel/refusal';
import { documentFault, PolicyDocument, refOf } from '../policy-packs';
import { documentsOf, PublishedPacks } from '../published-packs';

export type PackNo = 'PACK_VERSION_BEFORE' | 'PACK_NOT_AHEAD' | 'PACK_WRONG';

/**
 * Why a pack cannot be published today. It begins tomorrow at the earliest: what was decided by the law of a day stays decided
 * by it, and every instance has learnt of the pack before it first applies.
 */
export function packFault(
  packs: PublishedPacks,
  shipped: readonly PolicyDocument[],
  document: PolicyDocument,
  today: Day,
): Refusal<PackNo> | null {
  const others = [...shipped, ...documentsOf(packs)];
  const ref = refOf(document);
  if (others.some((other) => refOf(other) === ref)) return refuse('PACK_VERSION_BEFORE', { ref });
  if (document.validFrom <= today) return refuse('PACK_NOT_AHEAD', { validFrom: document.validFrom, today });
  const reason = documentFault(others, document);
  return reason === null ? null : refuse('PACK_WRONG', { reason });
}
