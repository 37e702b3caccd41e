import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { isErased, Person, person } from '../person';
import { HOLD_REASONS, LegalHoldPlaced, PersonEvent } from '../person.events';
import type { Worker } from '../worker';

export interface PlaceHold {
  readonly holdId: Uuid;
  readonly personRef: Uuid;
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid | null;
  readonly reasonCode: (typeof HOLD_REASONS)[number];
  readonly documentNo: string;
}
interface Evidence {
  readonly worker: Worker;
}
type No = 'WORKER_UNKNOWN' | 'PERSON_REQUIRED' | 'LEGAL_HOLD_PLACED' | 'PERSON_ERASED';

/** The vault keeps the hold before this is recorded, so that no erasure slips between. One document places one hold. */
export const placeHold = rule<Person, PersonEvent, PlaceHold, Evidence, No>({
  name: 'workforce.place-legal-hold',
  version: 1,
  fold: person,
  decide: (state, intent, { worker }, { actor }) => {
    const { holds } = state;
    if (worker.status === 'unknown' || worker.personRef !== intent.personRef) return refuse('WORKER_UNKNOWN');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (isErased(state)) return refuse('PERSON_ERASED');
    const { documentNo, enterpriseId } = intent;
    const isSame = holds.some((each) => each.liftedBy === null && each.documentNo === documentNo && each.enterpriseId === enterpriseId);
    return isSame ? refuse('LEGAL_HOLD_PLACED', { documentNo }) : [LegalHoldPlaced({ ...intent, region: worker.region })];
  },
});
