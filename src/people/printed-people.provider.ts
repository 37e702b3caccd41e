import type { Pool } from 'pg';
import type { Actor } from '../kernel/decision';
import type { Uuid } from '../kernel/uuid';
import type { KeyState, KeyStore } from '../keys/key-store.port';
import type { AccessLog } from './access-log.provider';
import type { PersonField, PersonRef } from './person-fields';
import type { Reader } from './reading';
import type { Beside } from './reading-intake.provider';
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

/** Those who look at what was found before, each of them somebody else, all of them for one purpose. */
export interface PrintedLooks {
  readonly readers: readonly Uuid[];
  /** In the order of readers; null where nobody was found. */
  readonly whose: readonly (PersonRef | null)[];
  readonly audience: Actor['audience'];
  readonly purpose: string;
}
export interface Looked {
  /** By each person whom it was asked of. */
  readonly standings: ReadonlyMap<PersonRef, string>;
  /** What was asked beside, as JSON. */
  readonly told: unknown;
}

/** By reference, of those whom the parameter names. */
const marks = (refs: string): string => `(
  SELECT json_object_agg(ref, format('%s %s', person.erased_at IS NOT NULL, (SELECT max(version) FROM vault.field WHERE person_ref = ref AND field = 'idType')))
  FROM vault.person WHERE ref = ANY(${refs}))`;
type Marks = Readonly<Record<string, string>> | null;

/**
 * The holder of one paper, for whoever asks in public. Of a reference that nobody has the work is the same, and a row of
 * the access log all the same: that somebody asked is known, and how long it took tells nothing.
 */
export class PrintedPeople {
  constructor(
    private readonly pool: Pool,
    private readonly keys: KeyStore,
    private readonly log: AccessLog,
  ) {}

  /** Undefined where the vault never had the person, ERASED where it has no more. */
  async find({ ref, nameVersion, idNumberVersion }: Printed, looking: Looking): Promise<PrintedPerson | 'ERASED' | undefined> {
    const [rows, kinds, keys] = await Promise.all([
      fieldVersions(
        this.pool,
        [
          { ref, field: 'name', version: nameVersion },
          { ref, field: 'idNumber', version: idNumberVersion },
        ],
        null,
      ),
      latestFields(this.pool, [ref], ['idType'], null),
      this.keys.findMany([ref]),
    ]);
    if (looking !== 'RECORDED')
      await this.log.recordReading({ ...looking, whose: rows.length > 0 ? [ref] : [], fields: FIELDS, evenOfNobody: true });
    const key = rows.length === 0 ? keys.get(ref) : keyFor(keys, ref);
    if (key === undefined || key === 'DESTROYED') return key && 'ERASED';
    const values = new Map([...rows, ...kinds].map((row) => [row.field, valueOf(row, key)]));
    return { name: values.get('name') ?? '', idNumber: values.get('idNumber') ?? '', idType: values.get('idType') ?? '' };
  }

  /** That these look, what is kept and asked beside that (its parameters begin with $9), and how those stand who are asked about: with one statement. */
  async looked(looks: PrintedLooks, refs: readonly PersonRef[], { name, writes, asks, values }: Beside): Promise<Looked> {
    const asked = [...new Set(refs)];
    const beside = {
      name,
      writes,
      asks: `json_build_object('marks', ${marks('$8::uuid[]')}, 'told', ${asks})`,
      values: [asked, ...values],
    };
    const found = (await this.log.recordLooks({ ...looks, tenant: null, fields: FIELDS }, beside)) as {
      readonly marks: Marks;
      readonly told: unknown;
    };
    return { standings: await this.withKeys(asked, found.marks), told: found.told };
  }

  /**
   * By each person a mark that is another one once anything else would be found: versions that a paper names are never changed, so
   * that an erasure is what is left, which destroys the key before it ends here, and another kind of document.
   */
  async standings(refs: readonly PersonRef[]): Promise<ReadonlyMap<PersonRef, string>> {
    const asked = [...new Set(refs)];
    const {
      rows: [found],
    } = await this.pool.query<{ marks: Marks }>({
      name: 'standings_of_people',
      text: `SELECT ${marks('$1::uuid[]')} AS marks`,
      values: [asked],
    });
    return this.withKeys(asked, found!.marks);
  }

  private async withKeys(refs: readonly PersonRef[], found: Marks): Promise<ReadonlyMap<PersonRef, string>> {
    const keys = await this.keys.statesOf(refs);
    return new Map(refs.map((ref) => [ref, `${found?.[ref] ?? 'nobody'} ${wordOf(keys.get(ref))}`]));
  }
}

const wordOf = (state: KeyState | undefined): string => state?.toLowerCase() ?? 'none';
const valueOf = ({ ref, field, version, sealed }: SealedField, key: Buffer): string => opened(sealed, key, { owner: ref, field, version });
