import type { Pool } from 'pg';
import type { KeyStore } from '../keys/key-store.port';
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
/** What the paper shows of its holder; the kind of document as it is known now. */
export interface PrintedPerson {
  readonly name: string;
  readonly idNumber: string;
  readonly idType: string;
}
const FIELDS: readonly PersonField[] = ['name', 'idNumber', 'idType'];

/**
 * The holder of one paper, for whoever asks in public. Of a reference that nobody has the work is the same, and a row of
 * the access log all the same: that somebody asked is known, and how long it took tells nothing.
 */
export class PrintedPeople {
  constructor(private readonly pool: Pool, private readonly keys: KeyStore, private readonly log: AccessLog) {}

  /** Undefined where the vault never had the person, ERASED where it has no more. */
  async find({ ref, nameVersion, idNumberVersion }: Printed, reader: Reader, purpose: string): Promise<PrintedPerson | 'ERASED' | undefined> {
    const [rows, kinds, keys] = await Promise.all([
      fieldVersions(this.pool, [{ ref, field: 'name', version: nameVersion }, { ref, field: 'idNumber', version: idNumberVersion }], null),
      latestFields(this.pool, [ref], ['idType'], null),
      this.keys.findMany([ref]),
    ]);
    await this.log.recordReading({ reader, whose: rows.length > 0 ? [ref] : [], fields: FIELDS, purpose, evenOfNobody: true });
    const key = rows.length === 0 ? keys.get(ref) : keyFor(keys, ref);
    if (key === undefined || key === 'DESTROYED') return key && 'ERASED';
    const values = new Map([...rows, ...kinds].map((row) => [row.field, valueOf(row, key)]));
    return { name: values.get('name') ?? '', idNumber: values.get('idNumber') ?? '', idType: values.get('idType') ?? '' };
  }
}

const valueOf = ({ ref, field, version, sealed }: SealedField, key: Buffer): string => opened(sealed, key, { owner: ref, field, version });
