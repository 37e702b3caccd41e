import type { Day } from '../../kernel/day';
import { documentEvidence, Gathered } from '../../kernel/evidence';
import { policyPackOn, ResolvedPack } from '../catalogue';
import type { Enterprise } from './enterprise';

/** The policy pack of an enterprise's region on a day, as evidence: recorded by its reference, since a published pack never changes. */
export function policyEvidence(enterprise: Enterprise, on: Day): Gathered<ResolvedPack | null> {
  const region = enterprise.status === 'unknown' ? '' : enterprise.region;
  const resolved = policyPackOn(region, on);
  return documentEvidence(resolved?.ref ?? `none:${region}@${on}`, resolved ?? null);
}
