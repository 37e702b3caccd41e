import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiKeys } from '../access/api-keys.provider';
import { KeyOwners } from '../access/key-owners.provider';
import { KeyRegister, type ListedKey } from '../access/key-register.query';
import { Accounts } from '../access/oidc/accounts.provider';
import { TABLES } from '../app';
import type { Settings } from '../config/settings';
import { granted } from '../http/problems/refused';
import { openInfrastructure } from '../infrastructure.provider';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import { isUuid, type Uuid } from '../kernel/uuid';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { AccessLog } from '../people/access-log.provider';
import { Vault } from '../people/vault.provider';
import { askedKey, enterpriseIn, overlapHoursIn, subjectIn } from './asked-key';
import { keyLine } from './key-line';
import { namesOf } from './words';

interface Desk {
  readonly keys: ApiKeys;
  readonly register: KeyRegister;
  readonly owners: KeyOwners;
}
type Act = (args: readonly string[], desk: Desk) => Promise<number>;
const UNKNOWN = 2;
/** Keys read at a time. */
const PAGE = 200;
const ACTS: Readonly<Record<string, Act>> = { list, create, rotate, revoke, link };

/**
 * `keys list | create | rotate ID | revoke ID | link ID`: the same as by the API, for whoever has the machine and no key yet, or no
 * longer. Works while the service runs or not; what is revoked ends there within 5 seconds. A secret is printed once.
 */
export async function keys([word = '', ...args]: readonly string[], settings: Settings): Promise<number> {
  const act = ACTS[word];
  if (!act) throw new Error(`keys needs one of ${Object.keys(ACTS).join(', ')}`);
  const stored = FileKeyStore.open(join(settings.dataDir, 'keys'), settings.masterKey);
  try {
    const infrastructure = await openInfrastructure(settings, TABLES);
    const { projectors } = infrastructure;
    const [ids, vault] = [new DerivedIds(stored.secrets.idKey), new Vault(projectors, stored, new AccessLog(projectors))];
    const desk = {
      keys: new ApiKeys(projectors, stored.secrets, ids),
      register: new KeyRegister(projectors),
      owners: new KeyOwners(vault, new Accounts(projectors, ids, vault), settings.oidc?.issuer),
    };
    return await act(args, desk).finally(() => infrastructure.close());
  } finally {
    await stored.close();
  }
}

async function list(args: readonly string[], { register }: Desk): Promise<number> {
  const enterpriseId = enterpriseIn(args);
  let after: readonly string[] | undefined;
  do {
    const { keys: page, next } = await register.page({ enterpriseId, after, limit: PAGE });
    for (const key of page) console.log(args.includes('--json') ? JSON.stringify(key) : keyLine(key));
    after = next ?? undefined;
  } while (after);
  return 0;
}

async function create(args: readonly string[], desk: Desk): Promise<number> {
  const { binding, scopes, person, system, expiresAt } = askedKey(args);
  // A name in a command line stays in the history of the shell: `--person -` reads it from what is piped in.
  const named = person?.name === '-' ? { ...person, name: readFileSync(0, 'utf8').normalize('NFC').trim() } : person;
  const owner = granted(await desk.owners.ownerOf({ person: named, system, enterpriseId: binding.enterpriseId }, null));
  const made = granted(
    await desk.keys.create(randomUUID() as Uuid, {
      ...binding,
      owner,
      scopes,
      expiresAt: expiresAt === null ? null : new Date(expiresAt),
      createdBy: null,
    }),
  );
  console.log(`key ${made.id} (shown once, keep it): ${made.secret}`);
  return 0;
}

async function rotate(args: readonly string[], desk: Desk): Promise<number> {
  const hours = overlapHoursIn(args);
  return withKey(args, desk, async ({ id }) => {
    const { secret, formerUntil } = granted(await desk.keys.rotate(randomUUID() as Uuid, id, hours));
    console.log(`key ${id} (shown once, keep it): ${secret}\nthe secret before opens until ${formerUntil.toISOString()}`);
  });
}

async function revoke(args: readonly string[], desk: Desk): Promise<number> {
  return withKey(args, desk, async ({ id }) => {
    await desk.keys.revoke(id);
    console.log(`key ${id} is revoked`);
  });
}

async function link(args: readonly string[], desk: Desk): Promise<number> {
  const subject = subjectIn(args);
  return withKey(args, desk, async (key) => {
    granted(await desk.owners.link(key, subject, null));
    console.log(`key ${key.id} and the account are one person`);
  });
}

async function withKey(args: readonly string[], { register }: Desk, act: (key: ListedKey) => Promise<void>): Promise<number> {
  const [id = ''] = namesOf(args);
  const key = isUuid(id) ? await register.one(id) : undefined;
  if (!key) {
    console.error(`no key has the id ${id}`);
    return UNKNOWN;
  }
  await act(key);
  return 0;
}
