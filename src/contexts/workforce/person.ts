import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { PersonEvent, personEvents } from './person.events';

type Placed = Extract<PersonEvent, { type: 'workforce.legal_hold_placed.v1' }>['data'];
export interface Hold extends Placed {
  readonly liftedBy: { readonly reasonCode: string; readonly documentNo: string } | null;
}

type Requested = Extract<PersonEvent, { type: 'workforce.erasure_requested.v1' }>['data'];
type Duties = Extract<PersonEvent, { type: 'workforce.erasure_restricted.v1' }>['data']['duties'];
/** A request that data be erased, and what became of it. */
export interface Erasure extends Requested {
  readonly state: 'AWAITING_DECISION' | 'RESTRICTED' | 'REFUSED' | 'ERASED';
  /** What kept the data when it was looked at last. */
  readonly duties: Duties;
  readonly refusedFor: string | null;
}

/** What concerns a person as such, under whichever employer: the documents that name it, and what must not be erased. */
export interface Person {
  /** The newest version of the number as each enterprise gave it. */
  readonly documents: ReadonlyMap<Uuid, number>;
  readonly holds: readonly Hold[];
  readonly erasures: readonly Erasure[];
}

export const person: Fold<Person, PersonEvent> = {
  category: 'person',
  events: personEvents,
  initial: { documents: new Map(), holds: [], erasures: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'workforce.identity_document_replaced.v1':
        return { ...state, documents: new Map([...state.documents, [event.data.enterpriseId, event.data.idNumberVersion]]) };
      case 'workforce.legal_hold_placed.v1':
        return { ...state, holds: [...state.holds, { ...event.data, liftedBy: null }] };
      case 'workforce.legal_hold_lifted.v1': {
        const { holdId, reasonCode, documentNo } = event.data;
        return {
          ...state,
          holds: state.holds.map((each) => (each.holdId === holdId ? { ...each, liftedBy: { reasonCode, documentNo } } : each)),
        };
      }
      case 'workforce.erasure_requested.v1':
        return { ...state, erasures: [...state.erasures, { ...event.data, state: 'AWAITING_DECISION', duties: [], refusedFor: null }] };
      case 'workforce.erasure_restricted.v1':
        return decided(state, event.data.requestId, { state: 'RESTRICTED', duties: event.data.duties });
      case 'workforce.erasure_refused.v1':
        return decided(state, event.data.requestId, { state: 'REFUSED', refusedFor: event.data.reasonCode });
      case 'workforce.personal_data_erased.v1':
        return decided(state, event.data.requestId, { state: 'ERASED' });
    }
  },
};

const decided = (state: Person, requestId: Uuid, change: Partial<Erasure>): Person => ({
  ...state,
  erasures: state.erasures.map((each) => (each.requestId === requestId ? { ...each, ...change } : each)),
});

/** Nobody can be asked, told or held any more. */
export const isErased = ({ erasures }: Person): boolean =>
  erasures.some(({ state, categories }) => state === 'ERASED' && categories.includes('IDENTITY'));

/** Holds that were placed on a person, lifted or not. */
export const legalHolds = streamView('workforce.legal-holds', person, ({ holds }) => holds);
