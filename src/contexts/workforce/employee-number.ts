import { addDays, Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { EmployeeNumberEvent, employeeNumberEvents } from './employee-number.events';

interface Days {
  readonly fromOn: Day;
  /** null while it goes on. */
  readonly lastOn: Day | null;
}
export interface NumberLink extends Days {
  readonly linkId: Uuid;
  readonly workerId: Uuid;
}
/** What was said of one employee number of an enterprise, beside the registrations under it. */
export interface EmployeeNumber {
  readonly links: readonly NumberLink[];
  /** Workers who were registered under the number and have it no longer. */
  readonly released: readonly { readonly workerId: Uuid; readonly lastOn: Day }[];
  /** When payroll pays it. */
  readonly named: readonly Days[];
}

const ended = <Span extends Days>(spans: readonly Span[], lastOn: Day, isMeant: (span: Span) => boolean): Span[] =>
  spans.map((span) => (span.lastOn === null && isMeant(span) ? { ...span, lastOn } : span));

export const employeeNumber: Fold<EmployeeNumber, EmployeeNumberEvent> = {
  category: 'employee_number',
  events: employeeNumberEvents,
  initial: { links: [], released: [], named: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'workforce.employee_no_linked.v1': {
        const { linkId, workerId, fromOn } = event.data;
        return { ...state, links: [...state.links, { linkId, workerId, fromOn, lastOn: null }] };
      }
      case 'workforce.employee_no_released.v1': {
        const { linkId, workerId, lastOn } = event.data;
        if (linkId === null) return { ...state, released: [...state.released, { workerId, lastOn }] };
        return { ...state, links: ended(state.links, lastOn, (link) => link.workerId === workerId) };
      }
      case 'workforce.employee_no_named.v1':
        return { ...state, named: [...state.named, { fromOn: event.data.fromOn, lastOn: null }] };
      case 'workforce.employee_no_dropped.v1':
        return { ...state, named: ended(state.named, event.data.lastOn, () => true) };
    }
  },
};

export const employeeNumberState = streamView('workforce.employee-number', employeeNumber, (state) => state);

/** Whom a number means, and when. Of a number under which a worker was registered it is so from the beginning. */
export interface NumberHolder {
  readonly workerId: Uuid;
  readonly fromOn: Day | null;
  readonly lastOn: Day | null;
  /** null: by registration. */
  readonly linkId: Uuid | null;
}

/** A registration means the worker until it was released, or the number was linked to anybody: what was said later counts. */
function registration(workerId: Uuid, { links, released }: EmployeeNumber): NumberHolder {
  const ends = [
    ...released.filter((each) => each.workerId === workerId).map(({ lastOn }) => lastOn),
    ...links.map(({ fromOn }) => addDays(fromOn, -1)),
  ];
  return { workerId, fromOn: null, lastOn: ends.sort()[0] ?? null, linkId: null };
}

/** Everybody whom the number means on some day; more than one at once where two were registered under it. */
export const holdersOf = (number: EmployeeNumber, registered: readonly Uuid[]): readonly NumberHolder[] => [
  ...registered.map((workerId) => registration(workerId, number)),
  ...number.links.filter(({ fromOn, lastOn }) => lastOn === null || fromOn <= lastOn),
];

/** Days that have a day in common; open at the side that is null. */
export const meet = (
  a: { readonly fromOn: Day | null; readonly lastOn: Day | null },
  b: { readonly fromOn: Day | null; readonly lastOn: Day | null },
): boolean =>
  (a.lastOn === null || b.fromOn === null || b.fromOn <= a.lastOn) && (b.lastOn === null || a.fromOn === null || a.fromOn <= b.lastOn);
