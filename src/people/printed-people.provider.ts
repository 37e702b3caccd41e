import type { Pool } from 'pg';
import type { DataKey, KeyStore } from '../keys/key-store.port';
import type { AccessLog } from './access-log.provider';
import type { PersonField, PersonRef } from './person-fields';
import type { Reader } from './reading';
import { opened } from './sealing.hash';
import { keyFor } from './vault-keys.provider';
import { fieldVersions, latestFields, type SealedField } from './vault-rows.adapter';

/** Whose paper, and which versions of the fields it shows. */
export interface Printed {
  readonly ref: PersonRef;
  readonly nameVersion: number;
  readonly idNumberVersion: number;
}
/** Who looks, and what for; 'RECORDED' where that is in the access log already. */
export type Looking = { readonly reader: Reader; readonly purpose: string } | 'RECORDED';
/** What the paper shows of its holder; the kind of document as it is known now. */
export interface PrintedPerson {
  readonly name: string;
  readonly idNumber: string;
  readonly idType: string;
}
const FIELDS: readonly PersonField[] = ['name', 'idNumber', 'idType'];

const STANDING = `
  SELECT ref, format('%s %s', person.erased_at IS NOT NULL, (SELECT max(version) FROM vault.field WHERE person_ref = ref AND field = 'idType')) AS mark
  FROM vault.person WHERE ref = ANY($1)`;

/**
 * The holder of one paper, for whoever asks in public. Of a reference that nobody has the work is the same, and a row of
 * the access log all the same: that somebody asked is known, and how long it took tells nothing.
 */
export class PrintedPeople {
  constructor(private readonly pool: Pool, private readonly keys: KeyStore, private readonly log: AccessLog) {}

  /** Undefined where the vault never had the person, ERASED where it has no more. */
  async find({ ref, nameVersion, idNumberVersion }: Printed, looking: Looking): Promise<PrintedPerson | 'ERASED' | undefined> {
    const [rows, kinds, keys] = await Promise.all([
      fieldVersions(this.pool, [{ ref, field: 'name', version: nameVersion }, { ref, field: 'idNumber', version: idNumberVersion }], null),
      latestFields(this.pool, [ref], ['idType'], null),
      this.keys.findMany([ref]),
    ]);
    if (looking !== 'RECORDED') await this.record(rows.length > 0 ? [ref] : [], looking);
    const key = rows.length === 0 ? keys.get(ref) : keyFor(keys, ref);
    if (key === undefined || key === 'DESTROYED') return key && 'ERASED';
    const values = new Map([...rows, ...kinds].map((row) => [row.field, valueOf(row, key)]));
    return { name: values.get('name') ?? '', idNumber: values.get('idNumber') ?? '', idType: values.get('idType') ?? '' };
  }

  /** That somebody looks at what was found before. @param whose nobody where nobody was found */
  async record(whose: readonly PersonRef[], { reader, purpose }: Exclude<Looking, 'RECORDED'>): Promise<void> {
    await this.log.recordReading({ reader, whose, fields: FIELDS, purpose, evenOfNobody: true });
  }

  /**
   * By each person a mark that is another one once anything else would be found: versions that a paper names are never changed, so
   * that an erasure is what is left, which destroys the key before it ends here, and another kind of document.
   */
  async standings(refs: readonly PersonRef[]): Promise<ReadonlyMap<PersonRef, string>> {
    const asked = [...new Set(refs)];
    const { rows } = await this.pool.query<{ ref: PersonRef; mark: string }>({ name: 'standings_of_people', text: STANDING, values: [asked] });
    const [marks, keys] = [new Map(rows.map(({ ref, mark }) => [ref, mark])), await this.keys.findMany(asked)];
    return new Map(asked.map((ref) => [ref, `${marks.get(ref) ?? 'nobody'} ${wordOf(keys.get(ref))}`]));
  }
}

const wordOf = (key: DataKey | 'DESTROYED' | undefined): string => (key === undefined ? 'none' : key === 'DESTROYED' ? 'destroyed' : 'alive');
const valueOf = ({ ref, field, version, sealed }: SealedField, key: Buffer): string => opened(sealed, key, { owner: ref, field, version });
