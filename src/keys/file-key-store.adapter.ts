import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Uuid } from '../kernel/uuid';
import { deploymentKeysFile, readOrCreateDeploymentKeys } from './deployment-keys.file';
import { type DeploymentKeys, keySetIdOf } from './deployment-keys.hash';
import { DestroyedKeysFile } from './destroyed-keys.file';
import { IV_BYTES } from './gcm.hash';
import { type DataKey, type DeploymentSecrets, KeyDestroyed, type KeyState, type KeyStore, KeysUnusable } from './key-store.port';
import { masterKeyOf, type MasterKeySource } from './master-key.provider';
import { aliveRecord, destroyedRecord, isAlive, readRecord, unwrap } from './person-key-record.hash';
import { PersonKeysFile } from './person-keys.file';
import { makeFolder } from './synced.file';

const KEY_BYTES = 32;
/** A record that another process's write has torn is written again; more than this means that the disk does not keep what it takes. */
const MAX_WRITES = 3;

/**
 * Keys in a folder: `deployment.keys`, which the master key wraps, `person.keys`, which they wrap, `destroyed.keys`. Destroying overwrites in place; a file system
 * that never writes in place, or a backup that never expires, keeps what was meant to be gone.
 */
export class FileKeyStore implements KeyStore {
  readonly secrets: DeploymentSecrets;
  readonly keySetId: string;

  private constructor(
    private readonly keys: DeploymentKeys,
    private readonly persons: PersonKeysFile,
    private readonly list: DestroyedKeysFile,
  ) {
    this.secrets = keys.secrets;
    this.keySetId = keySetIdOf(keys);
  }

  /** @throws KeysUnusable with what to do: then the service must not start */
  static open(folder: string, source?: MasterKeySource): FileKeyStore {
    makeFolder(folder);
    const [personKeys, destroyedKeys] = [join(folder, 'person.keys'), join(folder, 'destroyed.keys')];
    if (existsSync(personKeys) && !existsSync(deploymentKeysFile(folder))) {
      throw new KeysUnusable(
        `${deploymentKeysFile(folder)} is missing, but ${personKeys} was written under its keys: restore it from its backup.`,
      );
    }
    const keys = readOrCreateDeploymentKeys(folder, masterKeyOf(folder, source));
    const store = new FileKeyStore(keys, PersonKeysFile.open(personKeys, keys.masterKey), DestroyedKeysFile.open(destroyedKeys));
    store.checkDestroyed(personKeys);
    return store;
  }

  async createMany(refs: readonly Uuid[]): Promise<ReadonlyMap<Uuid, DataKey>> {
    for (let writes = 0; writes < MAX_WRITES; writes += 1) {
      const found = await this.findMany(refs);
      const missing = [...new Set(refs)].filter((ref) => !found.has(ref));
      if (missing.length === 0) return allAlive(found);
      await this.persons.append(missing.map((ref) => aliveRecord(this.keys.masterKey, ref, randomBytes(KEY_BYTES), randomBytes(IV_BYTES))));
    }
    return allAlive(await this.findMany(refs), refs);
  }

  async findMany(refs: readonly Uuid[]): Promise<ReadonlyMap<Uuid, DataKey | 'DESTROYED'>> {
    const found = new Map<Uuid, DataKey | 'DESTROYED'>();
    for (const ref of refs) {
      const key = this.find(ref);
      if (key) found.set(ref, key);
    }
    return found;
  }

  async statesOf(refs: readonly Uuid[]): Promise<ReadonlyMap<Uuid, KeyState>> {
    const found = new Map<Uuid, KeyState>();
    for (const ref of refs) {
      const state = this.stateOf(ref);
      if (state) found.set(ref, state);
    }
    return found;
  }

  /** The record first, the list second: a crash in between is put right at the next start, which adds what is missing to the list. */
  async destroyMany(refs: readonly Uuid[]): Promise<void> {
    await this.persons.overwrite(new Set(refs), destroyedRecord);
    this.list.add(refs);
  }

  async destroyed(): Promise<ReadonlySet<Uuid>> {
    return this.list.all();
  }

  async close(): Promise<void> {
    this.persons.close();
    this.list.close();
  }

  private find(ref: Uuid): DataKey | 'DESTROYED' | undefined {
    const record = this.persons.find(ref);
    if (!record) return this.list.has(ref) ? 'DESTROYED' : undefined;
    return readRecord(record)?.isAlive ? unwrap(this.keys.masterKey, record) : 'DESTROYED';
  }

  private stateOf(ref: Uuid): KeyState | undefined {
    const record = this.persons.find(ref);
    if (!record) return this.list.has(ref) ? 'DESTROYED' : undefined;
    return isAlive(record) ? 'ALIVE' : 'DESTROYED';
  }

  private checkDestroyed(personKeys: string): void {
    const revived = [...this.list.all()].find((ref) => this.persons.find(ref) && this.find(ref) !== 'DESTROYED');
    if (revived) {
      throw new KeysUnusable(
        `${personKeys} holds the key of ${revived} again, which was destroyed: an older copy was restored, and people who were erased would come back. ` +
          'Restore a copy made after the last erasure, or run the erasures listed in destroyed.keys on the copy first.',
      );
    }
    this.list.add([...this.persons.foundDestroyed]);
  }
}

function allAlive(found: ReadonlyMap<Uuid, DataKey | 'DESTROYED'>, wanted: readonly Uuid[] = []): ReadonlyMap<Uuid, DataKey> {
  const lost = wanted.find((ref) => !found.has(ref));
  if (lost) throw new KeysUnusable(`the key of ${lost} was written ${MAX_WRITES} times and cannot be read back`);
  for (const [ref, key] of found) if (key === 'DESTROYED') throw new KeyDestroyed(ref);
  return found as ReadonlyMap<Uuid, DataKey>;
}
