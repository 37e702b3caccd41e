import type { Day } from '../../kernel/day';
import { documentEvidence, Gathered } from '../../kernel/evidence';
import { policyPackOn, ResolvedPack } from '../catalogue';
import type { Batch } from './batch';

/** The policy pack of a region on a day, as evidence: recorded by its reference, since a published pack never changes. */
export function policyEvidence(region: string, on: Day): Gathered<ResolvedPack | null> {
  const resolved = policyPackOn(region, on);
  return documentEvidence(resolved?.ref ?? `none:${region}@${on}`, resolved ?? null);
}

/** That of the batch's region, on the day of the assessment unless told. No batch, no pack. */
export const batchPolicy = (batch: Batch, on?: Day): Gathered<ResolvedPack | null> =>
  batch.status === 'none' ? documentEvidence('none:batch', null) : policyEvidence(batch.region, on ?? batch.assessmentOn);
