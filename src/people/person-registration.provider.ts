import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { type DataKey, KeyDestroyed, type KeyStore } from '../keys/key-store.port';
import type { Uuid } from '../kernel/uuid';
import { IV_BYTES } from '../keys/gcm.hash';
import { givenFields, MAX_FIELD_CHARACTERS, PERSON_FIELDS, type PersonDetails, type PersonField, type PersonRef } from './person-fields';
import { blindIndex, opened, sealed } from './sealing.hash';
import { inTransaction } from './transaction.adapter';
import {
  addFields,
  addPersons,
  eraseRows,
  formerAmong,
  highestVersions,
  latestFields,
  lockPersons,
  personsByIndex,
  type SealedField,
} from './vault-rows.adapter';

/** What an event may say of a person: the reference, and which version of which field was meant. */
export interface Registered {
  readonly ref: PersonRef;
  /** The version of every given field as it now stands. */
  readonly versions: { readonly [Field in PersonField]?: number };
  /** Fields whose value was not the one given before by this tenant; empty where all was known. */
  readonly changed: readonly PersonField[];
}

/** People written with one commit; some 10 fields each. */
const CHUNK_PEOPLE = 1_000;
/** A person may be erased at the moment when it is registered again; then it begins anew. More often than this is a defect. */
const MAX_ATTEMPTS = 3;
const OF_DOCUMENT: ReadonlySet<PersonField> = new Set<PersonField>(['idType', 'idNumber']);

export class PersonRegistration {
  constructor(
    private readonly pool: Pool,
    private readonly keys: KeyStore,
  ) {}

  /** One answer for each of the people, in order; who stands there twice is one person, and the later details count. */
  async register(people: readonly PersonDetails[], tenant: Uuid): Promise<readonly Registered[]> {
    people.forEach(checkLengths);
    const registered: Registered[] = [];
    for (let from = 0; from < people.length; from += CHUNK_PEOPLE) {
      registered.push(...(await this.registerChunk(people.slice(from, from + CHUNK_PEOPLE), tenant)));
    }
    return registered;
  }

  private async registerChunk(people: readonly PersonDetails[], tenant: Uuid, attempt = 1): Promise<readonly Registered[]> {
    const indexes = people.map((details) => blindIndex(this.keys.secrets.blindIndexKey, details, tenant));
    try {
      const refs = await this.refsOf(indexes);
      const keys = await this.keys.createMany(refs);
      const former = await formerAmong(this.pool, indexes);
      const details = new Map<PersonRef, PersonDetails>();
      people.forEach((given, at) => details.set(refs[at]!, { ...details.get(refs[at]!), ...given }));
      const byFormer = new Set(refs.filter((_, at) => former.has(indexes[at]!.toString('hex'))));
      const registered = await inTransaction(this.pool, (connection) => giveFields(connection, details, keys, tenant, byFormer));
      return refs.map((ref) => registered.get(ref)!);
    } catch (fault) {
      if (!(fault instanceof KeyDestroyed) || attempt === MAX_ATTEMPTS) throw fault;
      // An erasure under way, or one that a crash cut off after the key: it is completed, and the person is a new one.
      await eraseRows(this.pool, fault.ref);
      return this.registerChunk(people, tenant, attempt + 1);
    }
  }

  /** The reference for each index, made where there is none. The key is there before the row: no row is without one. */
  private async refsOf(indexes: readonly Buffer[]): Promise<readonly PersonRef[]> {
    const known = await personsByIndex(this.pool, indexes);
    const missing = new Map(indexes.filter((index) => !known.has(index.toString('hex'))).map((index) => [index.toString('hex'), index]));
    if (missing.size > 0) {
      const added = [...missing.values()].map((index) => ({ ref: randomUUID() as PersonRef, blindIndex: index }));
      await this.keys.createMany(added.map(({ ref }) => ref));
      await addPersons(this.pool, added);
      for (const [index, ref] of await personsByIndex(this.pool, [...missing.values()])) known.set(index, ref);
      await this.dropUnused(
        added.map(({ ref }) => ref),
        new Set(known.values()),
      );
    }
    return indexes.map((index) => known.get(index.toString('hex'))!);
  }

  /** Keys of people whom another process added first. */
  private async dropUnused(made: readonly PersonRef[], used: ReadonlySet<PersonRef>): Promise<void> {
    const unused = made.filter((ref) => !used.has(ref));
    if (unused.length > 0) await this.keys.destroyMany(unused);
  }
}

/**
 * Adds a version for each value that differs from the one this tenant gave last; the same details again add nothing. Of
 * people who were named by a document that was replaced since, the newer document stays.
 */
export async function giveFields(
  connection: PoolClient,
  people: ReadonlyMap<PersonRef, PersonDetails>,
  keys: ReadonlyMap<PersonRef, DataKey>,
  tenant: Uuid,
  byFormer: ReadonlySet<PersonRef> = new Set(),
): Promise<ReadonlyMap<PersonRef, Registered>> {
  const refs = [...people.keys()];
  const locked = await lockPersons(connection, refs);
  const erased = refs.find((ref) => !locked.has(ref));
  if (erased) throw new KeyDestroyed(erased);
  const current = new Map((await latestFields(connection, refs, PERSON_FIELDS, tenant)).map((row) => [`${row.ref} ${row.field}`, row]));
  const highest = await highestVersions(connection, refs);
  const added: SealedField[] = [];
  const registered = new Map(refs.map((ref) => [ref, given(ref)] as const));
  if (added.length > 0) await addFields(connection, added, tenant);
  return registered;

  function given(ref: PersonRef): Registered {
    const before = added.length;
    const versions = Object.fromEntries(givenFields(people.get(ref)!).map(([field, value]) => [field, versionOf(ref, field, value)]));
    return { ref, versions, changed: added.slice(before).map(({ field }) => field) };
  }
  function versionOf(ref: PersonRef, field: PersonField, value: string): number {
    const [key, known] = [keys.get(ref)!, current.get(`${ref} ${field}`)];
    if (known && byFormer.has(ref) && OF_DOCUMENT.has(field)) return known.version;
    if (known && opened(known.sealed, key, { owner: ref, field, version: known.version }) === value) return known.version;
    const version = (highest.get(`${ref} ${field}`) ?? 0) + 1;
    added.push({ ref, field, version, sealed: sealed(value, key, { owner: ref, field, version }, randomBytes(IV_BYTES)) });
    return version;
  }
}

/** @throws RangeError naming the field, never its value */
function checkLengths(details: PersonDetails): void {
  const long = givenFields(details).find(([, value]) => value.length > MAX_FIELD_CHARACTERS);
  if (long) throw new RangeError(`${long[0]} has more than ${MAX_FIELD_CHARACTERS} characters`);
  if (!details.idType || !details.idNumber) throw new RangeError('a person is registered by the type and number of a document');
}
