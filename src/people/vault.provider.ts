import type { Pool } from 'pg';
import { type DataKey, type KeyStore } from '../keys/key-store.port';
import type { Uuid } from '../kernel/uuid';
import type { AccessLog } from './access-log.provider';
import { CONTACT_FIELDS, FIELDS_UNDER_DUTY, type Identity, type PersonDetails, type PersonField, type PersonRef } from './person-fields';
import { dropHolds, liftHold, mustNotBeHeld, placeHold } from './legal-holds.adapter';
import { type Bound, PersonDocuments } from './person-documents.provider';
import { PersonRegistration, type Registered } from './person-registration.provider';
import type { Reader } from './reading';
import { blindIndex, opened } from './sealing.hash';
import { inTransaction } from './transaction.adapter';
import { keyFor } from './vault-keys.provider';
import {
  erasedAmong,
  eraseRows,
  fieldVersions,
  knownTo,
  latestFields,
  lockPersons,
  personsByIndex,
  removeFields,
  restrictedAmong,
  restrictPerson,
  type SealedField,
} from './vault-rows.adapter';

/** Stands for "no tenant" beside values that a regulator's or the operator's own staff gave. */
export const NO_TENANT = '00000000-0000-0000-0000-000000000000' as Uuid;

export interface RevealedField {
  readonly value: string;
  readonly version: number;
}
/** One value, or that there was one. */
export type Shown = { readonly value: string } | 'ERASED';
/** What of a person is shown; fields that nobody gave are absent. */
export type Revealed = 'ERASED' | { readonly [Field in PersonField]?: RevealedField };

export interface RevealRequest {
  readonly reader: Reader;
  readonly refs: readonly PersonRef[];
  readonly fields: readonly PersonField[];
  readonly purpose: string;
}
export interface FieldVersion {
  readonly ref: PersonRef;
  readonly field: PersonField;
  readonly version: number;
}

/**
 * Personal data, kept apart from the ledger, which knows people by reference only. Every showing of it is written to the
 * access log first.
 */
export class Vault {
  private readonly registration: PersonRegistration;
  private readonly documents: PersonDocuments;

  constructor(
    private readonly pool: Pool,
    private readonly keys: KeyStore,
    private readonly log: AccessLog,
  ) {
    this.registration = new PersonRegistration(pool, keys);
    this.documents = new PersonDocuments(pool, keys);
  }

  /** Idempotent: the same people with the same details again are the same references and versions. */
  register(people: readonly PersonDetails[], { tenant }: { readonly tenant: Uuid | null }): Promise<readonly Registered[]> {
    return this.registration.register(people, tenant ?? NO_TENANT);
  }

  /** The person stays; the new document is bound to it, and the old one finds it as before. */
  replaceDocument(ref: PersonRef, document: Identity, { tenant }: { readonly tenant: Uuid }): Promise<Bound> {
    return this.documents.replace(ref, document, tenant);
  }

  /** Whom this tenant knows by these documents, in order; someone known to others alone is not found. */
  async findByIdNumber(
    identities: readonly Identity[],
    { tenant }: { readonly tenant: Uuid | null },
  ): Promise<readonly (PersonRef | undefined)[]> {
    const indexes = identities.map((identity) => blindIndex(this.keys.secrets.blindIndexKey, identity, tenant ?? NO_TENANT));
    const found = await personsByIndex(this.pool, indexes);
    const known = tenant === null ? new Set(found.values()) : await knownTo(this.pool, [...found.values()], tenant);
    return indexes.map((index) => found.get(index.toString('hex'))).map((ref) => (ref && known.has(ref) ? ref : undefined));
  }

  /** The newest values that the reader may see; of a restricted person those that the duty needs. A person of whom the reader's tenant knows nothing is absent. */
  async reveal({ reader, refs, fields, purpose }: RevealRequest): Promise<ReadonlyMap<PersonRef, Revealed>> {
    const [found, erased, restricted] = [
      await latestFields(this.pool, refs, fields, reader.tenant),
      await erasedAmong(this.pool, refs),
      await restrictedAmong(this.pool, refs),
    ];
    const rows = found.filter(({ ref, field }) => !restricted.has(ref) || FIELDS_UNDER_DUTY.has(field));
    const whose = [...new Set(rows.map(({ ref }) => ref))];
    await this.log.recordReading({ reader, whose, fields, purpose });
    const keys = await this.keys.findMany(whose);
    const shown = new Map<PersonRef, Revealed>([...erased].map((ref) => [ref, 'ERASED']));
    for (const row of rows) {
      const [field, before] = [valueOf(row, keys), shown.get(row.ref)];
      shown.set(
        row.ref,
        field === 'ERASED' || before === 'ERASED' ? 'ERASED' : { ...before, [row.field]: { ...field, version: row.version } },
      );
    }
    return shown;
  }

  /** Values as an event named them ("as printed"), in the order asked for; undefined where the reader may not see one. */
  async revealVersions({
    reader,
    wanted,
    purpose,
  }: {
    reader: Reader;
    wanted: readonly FieldVersion[];
    purpose: string;
  }): Promise<readonly (Shown | undefined)[]> {
    const rows = await fieldVersions(this.pool, wanted, reader.tenant);
    const whose = [...new Set(rows.map(({ ref }) => ref))];
    await this.log.recordReading({ reader, whose, fields: [...new Set(rows.map(({ field }) => field))], purpose });
    const [keys, erased] = [
      await this.keys.findMany(whose),
      await erasedAmong(
        this.pool,
        wanted.map(({ ref }) => ref),
      ),
    ];
    const values = new Map<string, Shown>(rows.map((row) => [placeOf(row), valueOf(row, keys)]));
    return wanted.map((each) => (erased.has(each.ref) ? 'ERASED' : values.get(placeOf(each))));
  }

  /** Nothing of the person is erased while a hold stands. @returns false where it is erased already */
  placeHold(ref: PersonRef, holdId: Uuid): Promise<boolean> {
    return inTransaction(this.pool, (connection) => placeHold(connection, ref, holdId));
  }

  /** Kept for a legal duty alone from now on, or no longer. */
  restrict(ref: PersonRef, isRestricted: boolean): Promise<void> {
    return restrictPerson(this.pool, ref, isRestricted);
  }

  /** The telephone number and the address; the person stays. */
  async eraseContact(ref: PersonRef): Promise<void> {
    await inTransaction(this.pool, async (connection) => {
      await lockPersons(connection, [ref]);
      await removeFields(connection, ref, CONTACT_FIELDS);
    });
  }

  liftHold(holdId: Uuid): Promise<void> {
    return liftHold(this.pool, holdId);
  }

  /**
   * For ever. The event that says so is recorded before; the key goes first, so that a crash leaves nothing readable, and
   * repeating this completes it. Reports show ERASED from now on; what events and seals cover is untouched. The person is
   * locked meanwhile: a hold comes before, and stops it, or after, and finds nobody.
   * @throws HeldByLaw while a legal hold stands here; one on record decided after every hold, so that what stands here was lifted, or comes to nothing
   */
  async erase(ref: PersonRef, { isOnRecord = false } = {}): Promise<void> {
    await inTransaction(this.pool, async (connection) => {
      await (isOnRecord ? dropHolds(connection, ref) : mustNotBeHeld(connection, ref));
      await this.keys.destroyMany([ref]);
      await eraseRows(connection, ref);
    });
  }
}

const placeOf = ({ ref, field, version }: FieldVersion): string => `${ref} ${field} ${version}`;

/** A row whose key is gone belongs to an erasure that is not yet complete. */
function valueOf({ ref, field, version, sealed }: SealedField, keys: ReadonlyMap<Uuid, DataKey | 'DESTROYED'>): Shown {
  const key = keyFor(keys, ref);
  return key === 'DESTROYED' ? 'ERASED' : { value: opened(sealed, key, { owner: ref, field, version }) };
}
