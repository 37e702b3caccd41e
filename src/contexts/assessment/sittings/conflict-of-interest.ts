import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Mentorings } from '../mentorings.port';
import { mentorsOn } from '../mentorship-conflict';
import { isRecused, PlannedSitting } from './sitting';

export type ConflictNo = 'ASSESSOR_IS_MENTOR' | 'ASSESSOR_IS_RECUSED' | 'EXAMINER_IS_CANDIDATE';

/** Kin and the direct mentor do not score a candidate, and nobody scores oneself (handbook 8). Mentors are those of the day of the sitting. */
export function conflictFault(
  sitting: PlannedSitting, examinerId: Uuid, candidates: readonly { readonly candidacyId: Uuid; readonly workerId: Uuid }[], mentorings: Mentorings,
): Refusal<ConflictNo> | undefined {
  for (const { candidacyId, workerId } of candidates) {
    if (workerId === examinerId) return refuse('EXAMINER_IS_CANDIDATE', { candidacyId });
    if (mentorsOn(mentorings, workerId, sitting.on).includes(examinerId)) return refuse('ASSESSOR_IS_MENTOR', { candidacyId, examinerId });
    if (isRecused(sitting, examinerId, candidacyId)) return refuse('ASSESSOR_IS_RECUSED', { candidacyId, examinerId });
  }
  return undefined;
}
