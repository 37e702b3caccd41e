import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { ErasureRequested, ErasureRestricted } from '../erasure.events';
import type { Duty, ErasedCategory } from '../kept-records.port';
import { Erasure, isErased, Person, person } from '../person';
import type { PersonEvent } from '../person.events';
import type { Worker } from '../worker';
import { covers, ErasureGround, needsAuthority, standing } from './duties';

export interface RequestErasure {
  readonly requestId: Uuid;
  readonly personRef: Uuid;
  readonly workerId: Uuid;
  readonly categories: readonly ErasedCategory[];
  readonly ground: ErasureGround;
  readonly documentNo: string | null;
}
interface Evidence {
  readonly worker: Worker;
  readonly duties: readonly Duty[];
}
type No = 'WORKER_UNKNOWN' | 'PERSON_ERASED' | 'ERASURE_ASKED_BEFORE' | 'ERASURE_NEEDS_DOCUMENT' | 'ERASURE_NEEDS_PERSON';

/**
 * The person, an officer or an authority asks; the ledger itself may only say that a period is over. Where a legal duty keeps
 * the data, the answer is that they are restricted, at once, and by what. Duties read a moment ago may have changed: they
 * are looked at again before anything is destroyed.
 */
export const requestErasure = rule<Person, PersonEvent, RequestErasure, Evidence, No>({
  name: 'workforce.request-erasure',
  version: 1,
  fold: person,
  decide: (state, intent, { worker, duties }, { actor, today }) => {
    const { requestId, personRef, workerId, ground, documentNo } = intent;
    if (worker.status === 'unknown' || worker.personRef !== personRef) return refuse('WORKER_UNKNOWN');
    if (isErased(state)) return refuse('PERSON_ERASED');
    if (actor.kind === 'system' && ground !== 'PERIOD_OVER') return refuse('ERASURE_NEEDS_PERSON');
    const open = state.erasures.find((each) => isOpen(each) && intent.categories.every((category) => covers(each.categories, category)));
    if (open && (open.state === 'AWAITING_DECISION' || !needsAuthority(ground)))
      return refuse('ERASURE_ASKED_BEFORE', { requestId: open.requestId });
    if (needsAuthority(ground) && documentNo === null) return refuse('ERASURE_NEEDS_DOCUMENT');
    const request = {
      requestId,
      personRef,
      workerId,
      enterpriseId: worker.enterpriseId,
      region: worker.region,
      categories: [...intent.categories],
    };
    const requested = ErasureRequested({ ...request, ground, documentNo, requestedBy: actor.ref });
    const kept = needsAuthority(ground) ? [] : standing(duties, intent.categories, today);
    return kept.length === 0 ? [requested] : [requested, ErasureRestricted({ ...request, duties: [...kept] })];
  },
});

const isOpen = ({ state }: Erasure): boolean => state === 'AWAITING_DECISION' || state === 'RESTRICTED';
