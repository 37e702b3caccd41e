import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { isMentorOn, isOnePerson, Ties } from '../mentorship-conflict';
import type { PlannedSitting } from './sitting';

export type ConflictNo = 'ASSESSOR_IS_MENTOR' | 'ASSESSOR_IS_RECUSED' | 'EXAMINER_IS_CANDIDATE';

/**
 * Kin and the direct mentor do not score a candidate, and nobody scores oneself (handbook 8), under whichever of the own records.
 * Mentors are those of the day of the sitting.
 */
export function conflictFault(
  sitting: PlannedSitting,
  examinerId: Uuid,
  candidates: readonly { readonly candidacyId: Uuid; readonly workerId: Uuid }[],
  ties: Ties,
): Refusal<ConflictNo> | undefined {
  for (const { candidacyId, workerId } of candidates) {
    if (isOnePerson(ties, workerId, examinerId)) return refuse('EXAMINER_IS_CANDIDATE', { candidacyId });
    if (isMentorOn(ties, examinerId, workerId, sitting.on)) return refuse('ASSESSOR_IS_MENTOR', { candidacyId, examinerId });
    const hasDeclared = sitting.recusals.some((each) => each.candidacyId === candidacyId && isOnePerson(ties, each.examinerId, examinerId));
    if (hasDeclared) return refuse('ASSESSOR_IS_RECUSED', { candidacyId, examinerId });
  }
  return undefined;
}
