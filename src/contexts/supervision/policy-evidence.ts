import type { Day } from '../../kernel/day';
import { documentEvidence, Gathered } from '../../kernel/evidence';
import { policyPackOn, ResolvedPack } from '../catalogue';

/** The pack in force in a region on a legal day; recorded by its reference, since a pack never changes. */
export function policyEvidence(region: string, on: Day): Gathered<ResolvedPack | null> {
  const resolved = policyPackOn(region, on);
  return documentEvidence(resolved?.ref ?? `none:${region}@${on}`, resolved ?? null);
}
