import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Person, person } from '../person';
import { LegalHoldLifted, LIFT_REASONS, PersonEvent } from '../person.events';

export interface LiftHold {
  readonly holdId: Uuid;
  readonly personRef: Uuid;
  /** Who lifts it: an enterprise, or (null) an authority. */
  readonly enterpriseId: Uuid | null;
  readonly reasonCode: (typeof LIFT_REASONS)[number];
  readonly documentNo: string;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'LEGAL_HOLD_LIFTED_BEFORE';

/** Whoever placed a hold lifts it; another's is unknown here. */
export const liftHold = rule<Person, PersonEvent, LiftHold, object, No>({
  name: 'workforce.lift-legal-hold',
  version: 1,
  fold: person,
  decide: ({ holds }, { holdId, enterpriseId, reasonCode, documentNo }, _, { actor }) => {
    const found = holds.find((each) => each.holdId === holdId && each.enterpriseId === enterpriseId);
    if (!found) return refuse('NOT_FOUND');
    if (found.liftedBy !== null) return refuse('LEGAL_HOLD_LIFTED_BEFORE', { documentNo: found.liftedBy.documentNo });
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const { personRef, workerId, region } = found;
    return [LegalHoldLifted({ holdId, personRef, workerId, enterpriseId, region, reasonCode, documentNo })];
  },
});
