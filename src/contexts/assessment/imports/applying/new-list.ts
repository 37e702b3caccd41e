import { Refusal, refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import type { CheckedRosterRow } from '../../../../roster';
import type { RegisteredCandidacy } from '../../candidacy';
import type { ImportJob } from '../jobs/import-job';
import type { JudgedRoster } from '../checking/judge-roster';
import { factsOf, isSameSubject, LedgerFacts, personKey } from '../checking/ledger-facts';

type Standing = Pick<RegisteredCandidacy, 'candidacyId' | 'personRef' | 'occupationCode' | 'trade' | 'level'>;
type Listed = Pick<Standing, 'occupationCode' | 'trade' | 'level'>;

/** Whom a list names, told part by part: who stands in the batch and is in none of them is absent. */
export class ListedPeople {
  private readonly good = new Map<Uuid, Listed[]>();
  private readonly kept = new Set<Uuid>();
  private created = 0;
  private unreadable = 0;

  /** Candidates that the rows would add. */
  get newCandidates(): number {
    return this.created;
  }

  /** Wrong rows of which nobody can say whom they are about: while there are such, nobody can be said to be absent. */
  get unreadableRows(): number {
    return this.unreadable;
  }

  add({ checked: { rows }, dispositions, people }: Pick<JudgedRoster, 'checked' | 'dispositions' | 'people'>): void {
    for (const disposition of dispositions.values()) if (disposition === 'CREATE') this.created += 1;
    for (const row of rows) if (row.status !== 'SKIPPED') this.addRow(row, people);
  }

  /**
   * In their order. A good row keeps the one candidacy that it names; a wrong row keeps all of its person's, for nobody may
   * be withdrawn by a slip of the pen. A person under several records is one.
   */
  absentOf(standing: readonly Standing[]): Uuid[] {
    const isListed = (each: Standing): boolean =>
      this.kept.has(each.personRef) || (this.good.get(each.personRef) ?? []).some((listed) => isSameSubject(listed, each));
    return standing.filter((each) => !isListed(each)).map(({ candidacyId }) => candidacyId);
  }

  private addRow({ status, values: { idType, idNumber, occupation, level } }: CheckedRosterRow, people: LedgerFacts['people']): void {
    if (!idType || !idNumber) {
      this.unreadable += 1;
      return;
    }
    for (const record of factsOf({ people }, personKey({ idType, idNumber })).records) {
      if (status === 'OK') this.good.set(record, [...(this.good.get(record) ?? []), { ...occupation!, level: level! }]);
      else this.kept.add(record);
    }
  }
}

/** The second click: whoever applies the list names the withdrawals that were shown, and no row leaves open whom it is about. */
export function confirmationFault({ state, newList }: Pick<ImportJob, 'state' | 'newList'>, confirmed: string | null): Refusal | null {
  if (state !== 'CHECKED' || newList === null) return null;
  const { unreadableRows, withdrawals, preview } = newList;
  if (unreadableRows > 0) return refuse('IMPORT_LIST_UNCERTAIN', { rows: unreadableRows });
  if (confirmed === null) return refuse('IMPORT_PREVIEW_UNCONFIRMED', { withdrawals });
  return confirmed === preview ? null : refuse('IMPORT_PREVIEW_OUTDATED');
}

/** Why an import does not begin to be applied, by what it was when that was asked for and what it was after. */
export function whyNotApplied(asked: Pick<ImportJob, 'state'>, { state, refusal }: Pick<ImportJob, 'state' | 'refusal'>): Refusal | null {
  // A check that ended between the two was not over when it was asked for; of withdrawals nobody has been shown any.
  if (state === 'CHECKED') return refuse(asked.state === 'CHECKED' ? 'IMPORT_PREVIEW_OUTDATED' : 'IMPORT_NOT_CHECKED');
  if (state === 'RECEIVED' || state === 'CHECKING') return refuse('IMPORT_NOT_CHECKED');
  if (state === 'REFUSED') return refuse('IMPORT_REFUSED', { code: refusal?.code ?? '' });
  return state === 'EXPIRED' ? refuse('IMPORT_EXPIRED') : null;
}
