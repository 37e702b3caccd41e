import type { Day } from '../../kernel/day';
import { documentEvidence, Gathered } from '../../kernel/evidence';
import { policyEvidence, ResolvedPack } from '../catalogue';
import type { Batch } from './batch';

/** The policy pack of the batch's region, on the day of the assessment unless told. No batch, no pack. */
export const batchPolicy = (batch: Batch, on?: Day): Gathered<ResolvedPack | null> =>
  batch.status === 'none' ? documentEvidence('none:batch', null) : policyEvidence(batch.region, on ?? batch.assessmentOn);
