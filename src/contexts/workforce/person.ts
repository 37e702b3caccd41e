import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { PersonEvent, personEvents } from './person.events';

type Placed = Extract<PersonEvent, { type: 'workforce.legal_hold_placed.v1' }>['data'];
export interface Hold extends Placed {
  readonly liftedBy: { readonly reasonCode: string; readonly documentNo: string } | null;
}

/** What concerns a person as such, under whichever employer: the documents that name it, and what must not be erased. */
export interface Person {
  /** The newest version of the number as each enterprise gave it. */
  readonly documents: ReadonlyMap<Uuid, number>;
  readonly holds: readonly Hold[];
}

export const person: Fold<Person, PersonEvent> = {
  category: 'person',
  events: personEvents,
  initial: { documents: new Map(), holds: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'workforce.identity_document_replaced.v1':
        return { ...state, documents: new Map([...state.documents, [event.data.enterpriseId, event.data.idNumberVersion]]) };
      case 'workforce.legal_hold_placed.v1':
        return { ...state, holds: [...state.holds, { ...event.data, liftedBy: null }] };
      case 'workforce.legal_hold_lifted.v1': {
        const { holdId, reasonCode, documentNo } = event.data;
        return { ...state, holds: state.holds.map((each) => (each.holdId === holdId ? { ...each, liftedBy: { reasonCode, documentNo } } : each)) };
      }
    }
  },
};

/** Holds that were placed on a person, lifted or not. */
export const legalHolds = streamView('workforce.legal-holds', person, ({ holds }) => holds);
