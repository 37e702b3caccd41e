import type { Pool } from 'pg';
import { type Uuid, uuid } from '../../kernel/uuid';
import type { KeyStore } from '../../keys/key-store.port';
import type { EventInBytes } from '../../ledger/event-in-bytes';
import type { Finding } from './finding';

/** The fact that a person was erased, in whatever version. */
const ERASED = /^workforce\.personal_data_erased\.v\d+$/;
const PAGE_PEOPLE = 1_000;
const FIRST = uuid('00000000-0000-0000-0000-000000000000');
const PAGE =
  'SELECT ref FROM vault.person WHERE ref > $1 AND EXISTS (SELECT FROM vault.field WHERE person_ref = ref) ORDER BY ref LIMIT $2';

/** Whose content cannot be read any more, and whether a sealed fact says why. */
export class ErasedPeople {
  private readonly erased = new Map<string, string>();

  /** Of every event that is as it was sealed. */
  saw({ type, data, id }: EventInBytes): void {
    if (ERASED.test(type)) this.erased.set((JSON.parse(data.toString()) as { personRef: string }).personRef, id);
  }

  /** Of everybody of whom the vault holds anything: a key that is gone without such a fact hides what was there. */
  async *findings(pool: Pool, keys: Pick<KeyStore, 'findMany'>): AsyncGenerator<Finding> {
    for (const [ref, eventId] of this.erased)
      yield { kind: 'ERASED', place: 'personKey', what: `personal data of ${ref} were destroyed, as was recorded`, eventId };
    for (let refs = await this.page(pool, FIRST); refs.length > 0; refs = await this.page(pool, refs.at(-1)!)) {
      const found = await keys.findMany(refs);
      for (const ref of refs.filter((each) => !this.erased.has(each))) {
        const key = found.get(ref);
        if (key === undefined || key === 'DESTROYED')
          yield {
            kind: 'ALTERED',
            place: 'personKey',
            what: `the key of ${ref} is ${key === undefined ? 'gone' : 'destroyed'}, and no sealed event says that the person was erased`,
          };
      }
    }
  }

  private async page(pool: Pool, after: Uuid): Promise<readonly Uuid[]> {
    return (await pool.query<{ ref: Uuid }>(PAGE, [after, PAGE_PEOPLE])).rows.map(({ ref }) => ref);
  }
}
