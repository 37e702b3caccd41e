import type { Pool } from 'pg';
import { CONTACT_FIELDS, type PersonRef } from './person-fields';

/** Of which parts the vault still has something. */
export type PartsLeft = { readonly CONTACT: boolean; readonly MATERIALS: boolean };

/** What of people is still there; who was erased is absent from the answer. Nothing is shown, and no reading logged. */
export class KeptParts {
  constructor(private readonly pool: Pool) {}

  async of(refs: readonly PersonRef[]): Promise<ReadonlyMap<PersonRef, PartsLeft>> {
    const { rows } = await this.pool.query<PartsLeft & { readonly ref: PersonRef }>(
      `SELECT ref, EXISTS (SELECT FROM vault.field WHERE person_ref = ref AND field = ANY($2)) AS "CONTACT", EXISTS (SELECT FROM vault.file WHERE person_ref = ref) AS "MATERIALS"
       FROM vault.person WHERE ref = ANY($1) AND erased_at IS NULL`,
      [refs, CONTACT_FIELDS],
    );
    return new Map(rows.map(({ ref, CONTACT, MATERIALS }) => [ref, { CONTACT, MATERIALS }]));
  }
}
