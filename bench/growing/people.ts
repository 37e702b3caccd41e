import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import type { Uuid } from '../../src/kernel/uuid';
import { FileKeyStore } from '../../src/keys/file-key-store.adapter';
import type { PersonField } from '../../src/people/person-fields';
import { IV_BYTES } from '../../src/keys/gcm.hash';
import { opened, sealed } from '../../src/people/sealing.hash';
import { copied } from './copied';
import { type Replica, type Template, templateOf, told } from './template';

const BLIND_INDEX_BYTES = 32;
/** Replicas whose keys are made at a time: each time is one write to the disk. */
const AT_ONCE = 100;

interface Value {
  readonly field: PersonField;
  readonly version: number;
  readonly tenant: Template;
  readonly text: string;
}
interface Person {
  readonly ref: Template;
  readonly values: readonly Value[];
}

/** Everybody of the story again with the same data, under a key and an index of their own. */
export async function growPeople(owner: Client, keysFolder: string, replicas: readonly Replica[]): Promise<number> {
  const keys = FileKeyStore.open(keysFolder);
  try {
    const people = await peopleOf(owner, keys);
    for (let from = 0; from < replicas.length; from += AT_ONCE) {
      const some = replicas.slice(from, from + AT_ONCE);
      const ofReplica = some.map((replica) => people.map(({ ref, values }) => ({ ref: told(ref, replica) as Uuid, values, replica })));
      const all = ofReplica.flat();
      const made = await keys.createMany(all.map(({ ref }) => ref));
      await copied(
        owner,
        'vault.person (ref, blind_index)',
        all.map(({ ref }) => `${ref}\t${bytea(randomBytes(BLIND_INDEX_BYTES))}`),
      );
      await copied(
        owner,
        'vault.field (person_ref, field, version, tenant, sealed)',
        lines(all, (ref) => made.get(ref)!),
      );
    }
    return people.length * replicas.length;
  } finally {
    await keys.close();
  }
}

const bytea = (bytes: Buffer): string => `\\\\x${bytes.toString('hex')}`;

function* lines(
  people: readonly { readonly ref: Uuid; readonly values: readonly Value[]; readonly replica: Replica }[],
  keyOf: (ref: Uuid) => Buffer,
): Generator<string> {
  for (const { ref, values, replica } of people) {
    const key = keyOf(ref);
    for (const { field, version, tenant, text } of values)
      yield `${ref}\t${field}\t${version}\t${told(tenant, replica)}\t${bytea(sealed(text, key, { owner: ref, field, version }, randomBytes(IV_BYTES)))}`;
  }
}

async function peopleOf(owner: Client, keys: FileKeyStore): Promise<readonly Person[]> {
  const { rows } = await owner.query<{ ref: Uuid; field: PersonField; version: number; tenant: string; sealed: Buffer }>(
    'select person_ref as ref, field, version, tenant::text, sealed from vault.field order by person_ref',
  );
  const found = await keys.findMany([...new Set(rows.map(({ ref }) => ref))]);
  const people = new Map<Uuid, Value[]>([...found.keys()].map((ref) => [ref, []]));
  for (const { ref, field, version, tenant, sealed: bytes } of rows)
    people
      .get(ref)!
      .push({ field, version, tenant: templateOf(tenant), text: opened(bytes, found.get(ref) as Buffer, { owner: ref, field, version }) });
  return [...people].map(([ref, values]) => ({ ref: templateOf(ref), values }));
}
