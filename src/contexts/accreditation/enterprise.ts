import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { EnterpriseEvent, enterpriseEvents } from './enterprise.events';

/** A name, and the first day on which another took its place. */
export interface FormerName {
  readonly name: string;
  readonly untilOn: Day;
}
/** How many were employed on a day, as was declared of it. */
export interface Headcount {
  readonly on: Day;
  readonly employees: number;
}
export interface RegisteredEnterprise {
  readonly status: 'registered';
  /** The newest; for the name of a day ask {@link nameOn}. */
  readonly name: string;
  readonly region: string;
  /** In the order of their ends; absent: never renamed. */
  readonly formerNames?: readonly FormerName[];
  /** Who took it over whole, from which day on. */
  readonly succeeded?: { readonly successorId: Uuid; readonly fromOn: Day };
  /** Last day of a ban on filing anew. */
  readonly bannedUntil?: Day;
  /** In the order of their days; absent: none was declared. */
  readonly headcounts?: readonly Headcount[];
}
export type Enterprise = { readonly status: 'unknown' } | RegisteredEnterprise;

export const enterprise: Fold<Enterprise, EnterpriseEvent> = {
  category: 'enterprise',
  events: enterpriseEvents,
  initial: { status: 'unknown' },
  evolve: (state, event) => {
    if (event.type === 'accreditation.enterprise_registered.v1')
      return { status: 'registered', name: event.data.name, region: event.data.region };
    return state.status === 'unknown' ? state : evolveRegistered(state, event);
  },
};

function evolveRegistered(
  state: RegisteredEnterprise,
  event: Exclude<EnterpriseEvent, { type: 'accreditation.enterprise_registered.v1' }>,
): RegisteredEnterprise {
  switch (event.type) {
    case 'accreditation.enterprise_renamed.v1': {
      const { name, formerName, fromOn } = event.data;
      return { ...state, name, formerNames: [...(state.formerNames ?? []), { name: formerName, untilOn: fromOn }] };
    }
    case 'accreditation.enterprise_succeeded.v1': {
      const { successorId, extent, fromOn } = event.data;
      return extent === 'WHOLE' ? { ...state, succeeded: { successorId, fromOn } } : state;
    }
    case 'accreditation.refiling_banned.v1':
      return { ...state, bannedUntil: event.data.untilOn };
    case 'accreditation.headcount_declared.v1':
      return { ...state, headcounts: withHeadcount(state.headcounts, event.data) };
  }
}

/** The figures with another one, which takes the place of what was declared of its day before. */
export const withHeadcount = (headcounts: readonly Headcount[] = [], { on, employees }: Headcount): readonly Headcount[] =>
  [...headcounts.filter((each) => each.on !== on), { on, employees }].sort((a, b) => (a.on < b.on ? -1 : 1));

/** The newest figure of a day or earlier. */
export const headcountOn = ({ headcounts = [] }: Pick<RegisteredEnterprise, 'headcounts'>, on: Day): Headcount | undefined =>
  headcounts.findLast((each) => each.on <= on);

/** The name that an enterprise bore on a day: what a certificate of that day prints. */
export const nameOn = ({ name, formerNames = [] }: Pick<RegisteredEnterprise, 'name' | 'formerNames'>, on: Day): string =>
  formerNames.find(({ untilOn }) => on < untilOn)?.name ?? name;

/** Division code of a registered enterprise; of an unknown one no region's. */
export const regionOf = (of: Enterprise): string => (of.status === 'unknown' ? '' : of.region);

export const enterpriseRecord = streamView('accreditation.enterprise', enterprise, (state) => state);
