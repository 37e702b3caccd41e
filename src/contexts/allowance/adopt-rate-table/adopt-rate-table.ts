import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { RateTableAdopted, RateTableEvent } from '../allowance.events';
import { groupsOf, RateTable, rateTable } from '../rate-table';

export interface AdoptRateTable {
  readonly tableId: Uuid;
  readonly version: number;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED' | 'RATE_TABLE_ADOPTED_BEFORE' | 'RATE_TABLE_OVERTAKEN';

/**
 * The second of two persons (decision 17). The newest version in force on a day is the one that pays, so a version
 * can no longer be adopted once a later one has been: it would be in force and never pay.
 */
export const adoptRateTable = rule<RateTable, RateTableEvent, AdoptRateTable, object, No>({
  name: 'allowance.adopt-rate-table',
  version: 1,
  fold: rateTable,
  decide: (versions, { tableId, version }, _, { actor }) => {
    const proposal = versions.find((each) => each.version === version);
    if (!proposal) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (proposal.isAdopted) return refuse('RATE_TABLE_ADOPTED_BEFORE', { version });
    if (actor.ref === proposal.proposedBy) return refuse('SECOND_PERSON_REQUIRED');
    const newer = versions.find((each) => each.version > version && each.isAdopted);
    if (newer) return refuse('RATE_TABLE_OVERTAKEN', { version, newer: newer.version });
    const { enterpriseId, legalBasis, validFrom, validTo, rows, groups } = proposal;
    return [RateTableAdopted({ tableId, enterpriseId, version, legalBasis, validFrom, validTo, rows: [...rows], ...groupsOf(groups) })];
  },
});
