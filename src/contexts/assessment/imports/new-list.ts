import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CheckedRosterRow } from '../../../roster';
import type { RegisteredCandidacy } from '../candidacy';
import type { ImportJob } from './import-job';
import { factsOf, isSameSubject, LedgerFacts, personKey } from './ledger-facts';

/** What a list that stands alone would take away. */
export interface NewList {
  /** In the order of registration. */
  readonly absent: readonly Uuid[];
  /** Wrong rows of which nobody can say whom they are about: while there are such, nobody can be said to be absent. */
  readonly unreadableRows: number;
}
type Standing = Pick<RegisteredCandidacy, 'candidacyId' | 'personRef' | 'occupationCode' | 'trade' | 'level'>;

/**
 * Who stands in the batch and not in the list. A good row keeps the one candidacy that it names; a wrong row keeps all of
 * its person's, for nobody may be withdrawn by a slip of the pen. A person under several records is one.
 */
export function newListOf(rows: readonly CheckedRosterRow[], { people }: Pick<LedgerFacts, 'people'>, standing: readonly Standing[]): NewList {
  const [good, kept] = [new Map<Uuid, CheckedRosterRow[]>(), new Set<Uuid>()];
  let unreadableRows = 0;
  for (const row of rows.filter(({ status }) => status !== 'SKIPPED')) {
    const { idType, idNumber } = row.values;
    if (!idType || !idNumber) {
      unreadableRows += 1;
      continue;
    }
    for (const record of factsOf({ people }, personKey({ idType, idNumber })).records) {
      if (row.status === 'OK') good.set(record, [...(good.get(record) ?? []), row]);
      else kept.add(record);
    }
  }
  const isListed = (each: Standing): boolean => kept.has(each.personRef) || (good.get(each.personRef) ?? []).some((row) => names(row, each));
  return { absent: standing.filter((each) => !isListed(each)).map(({ candidacyId }) => candidacyId), unreadableRows };
}

const names = ({ values: { occupation, level } }: CheckedRosterRow, candidacy: Standing): boolean =>
  occupation !== undefined && level !== undefined && isSameSubject({ ...occupation, level }, candidacy);

/** The second click: whoever applies the list names the withdrawals that were shown, and no row leaves open whom it is about. */
export function confirmationFault({ state, newList }: Pick<ImportJob, 'state' | 'newList'>, confirmed: string | null): Refusal | null {
  if (state !== 'CHECKED' || newList === null) return null;
  const { unreadableRows, withdrawals, preview } = newList;
  if (unreadableRows > 0) return refuse('IMPORT_LIST_UNCERTAIN', { rows: unreadableRows });
  if (confirmed === null) return refuse('IMPORT_PREVIEW_UNCONFIRMED', { withdrawals });
  return confirmed === preview ? null : refuse('IMPORT_PREVIEW_OUTDATED');
}
