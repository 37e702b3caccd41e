import type { Day } from '../../kernel/day';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { OccupationGroup, RateRow, RateTableEvent, rateTableEvents } from './allowance.events';

export interface RateTableVersion {
  readonly version: number;
  readonly enterpriseId: Uuid;
  readonly legalBasis: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly rows: readonly RateRow[];
  readonly groups: readonly OccupationGroup[];
  readonly proposedBy: Uuid;
  readonly isAdopted: boolean;
}
/** All versions of an enterprise's table, in the order in which they were proposed: version n is the nth. */
export type RateTable = readonly RateTableVersion[];

export const rateTable: Fold<RateTable, RateTableEvent> = {
  category: 'rate_table',
  events: rateTableEvents,
  initial: [],
  evolve: (versions, event) => {
    switch (event.type) {
      case 'allowance.rate_table_proposed.v1': {
        const { version, enterpriseId, legalBasis, validFrom, validTo, rows, groups = [], proposedBy } = event.data;
        return [...versions, { version, enterpriseId, legalBasis, validFrom, validTo, rows, groups, proposedBy, isAdopted: false }];
      }
      case 'allowance.rate_table_adopted.v1':
        return versions.map((each) => (each.version === event.data.version ? { ...each, isAdopted: true } : each));
    }
  },
};

/** As an event keeps them: a table without groups says nothing of them. */
export const groupsOf = (groups: readonly OccupationGroup[]): { readonly groups?: OccupationGroup[] } =>
  groups.length === 0 ? {} : { groups: [...groups] };
