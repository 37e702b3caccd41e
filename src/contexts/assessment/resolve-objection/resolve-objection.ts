import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { TextReference } from '../../../kernel/text-reference';
import type { Uuid } from '../../../kernel/uuid';
import { CandidacyEvent, ObjectionResolved, RESOLUTIONS } from '../assessment.events';
import { Candidacy, candidacy, isCandidacyOf } from '../candidacy';

export interface ResolveObjection {
  readonly candidacyId: Uuid;
  readonly enterpriseId: Uuid;
  readonly objectionId: Uuid;
  readonly resolution: (typeof RESOLUTIONS)[number];
  readonly text: TextReference;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'OBJECTION_RESOLVED_BEFORE';

/** A person decides; upheld, the correction that must follow stands between the result and a certificate. */
export const resolveObjection = rule<Candidacy, CandidacyEvent, ResolveObjection, object, No>({
  name: 'assessment.resolve-objection',
  version: 1,
  fold: candidacy,
  decide: (state, { candidacyId, enterpriseId, objectionId, resolution, text }, _, { actor }) => {
    const objection = isCandidacyOf(state, enterpriseId) ? state.objections.find((each) => each.objectionId === objectionId) : undefined;
    if (state.status === 'none' || !objection) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (objection.status !== 'OPEN') return refuse('OBJECTION_RESOLVED_BEFORE');
    return [ObjectionResolved({ candidacyId, batchId: state.batchId, enterpriseId, objectionId, resolution, text: { ...text } })];
  },
});
