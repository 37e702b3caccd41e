import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { ERASURE_REFUSALS, ErasureRefused, ErasureRestricted, PersonalDataErased } from '../erasure.events';
import type { Duty } from '../kept-records.port';
import { Erasure, Person, person } from '../person';
import type { PersonEvent } from '../person.events';
import { needsAuthority, standing } from './duties';

export interface DecideErasure {
  readonly requestId: Uuid;
  readonly personRef: Uuid;
  /** Why not; null: the data are erased. */
  readonly refusedFor: (typeof ERASURE_REFUSALS)[number] | null;
}
interface Evidence {
  readonly duties: readonly Duty[];
}
type No =
  | 'NOT_FOUND'
  | 'ERASURE_DECIDED_BEFORE'
  | 'PERSON_REQUIRED'
  | 'SECOND_PERSON_REQUIRED'
  | 'LEGAL_HOLD_STANDS'
  | 'ERASURE_NEEDS_AUTHORITY';

/**
 * A second person decides; the ledger is none, so that of what it proposes the first decides. A hold stands in this stream
 * too: whichever of hold and erasure comes second sees the other. A duty met only now restricts, as one met at the request
 * does. The key is destroyed after this is on record, by whoever asked or, after a crash, by the process that follows it.
 */
export const decideErasure = rule<Person, PersonEvent, DecideErasure, Evidence, No>({
  name: 'workforce.decide-erasure',
  version: 1,
  fold: person,
  decide: ({ erasures, holds }, { requestId, refusedFor }, { duties }, { actor, today }) => {
    const found = erasures.find((each) => each.requestId === requestId);
    if (!found) return refuse('NOT_FOUND');
    if (found.state === 'ERASED' || found.state === 'REFUSED') return refuse('ERASURE_DECIDED_BEFORE');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (actor.ref === found.requestedBy) return refuse('SECOND_PERSON_REQUIRED');
    const { request, ground, documentNo } = partsOf(found);
    if (refusedFor !== null) return [ErasureRefused({ ...request, reasonCode: refusedFor })];
    if (holds.some(({ liftedBy }) => liftedBy === null)) return refuse('LEGAL_HOLD_STANDS');
    if (needsAuthority(ground) && actor.audience !== 'regulator') return refuse('ERASURE_NEEDS_AUTHORITY');
    const kept = needsAuthority(ground) ? [] : standing(duties, found.categories, today);
    if (kept.length > 0) return [ErasureRestricted({ ...request, duties: [...kept] })];
    return [PersonalDataErased({ ...request, ground, documentNo })];
  },
});

const partsOf = ({ requestId, personRef, workerId, enterpriseId, region, categories, ground, documentNo }: Erasure) => ({
  request: { requestId, personRef, workerId, enterpriseId, region, categories },
  ground,
  documentNo,
});
