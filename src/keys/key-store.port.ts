import type { Uuid } from '../kernel/uuid';

/**
 * Where secrets live: outside every database, so that whoever copies one reads nothing and whoever writes in one forges
 * nothing (decision 27). A file beside the data today, a key-management service later.
 */
export interface KeyStore {
  readonly secrets: DeploymentSecrets;
  /** Tells this set of keys from another without betraying it: data under one set cannot be read with another. */
  readonly keySetId: string;
  /**
   * One data key for each reference, made where there is none; durable when the promise resolves.
   * @throws KeyDestroyed where one of them was destroyed: a destroyed key is never made anew
   */
  createMany(refs: readonly Uuid[]): Promise<ReadonlyMap<Uuid, DataKey>>;
  /** A reference that never had a key is absent from the answer. */
  findMany(refs: readonly Uuid[]): Promise<ReadonlyMap<Uuid, DataKey | 'DESTROYED'>>;
  /** How keys stand at this moment, whichever process made or destroyed them, without opening any; a reference that never had one is absent. */
  statesOf(refs: readonly Uuid[]): Promise<ReadonlyMap<Uuid, KeyState>>;
  /** For ever: what was encrypted under these keys is unreadable when the promise resolves. Repeating it is harmless. */
  destroyMany(refs: readonly Uuid[]): Promise<void>;
  /** Every reference whose key was destroyed here, for ever. */
  destroyed(): Promise<ReadonlySet<Uuid>>;
  close(): Promise<void>;
}
export const KEY_STORE = Symbol('KeyStore');

export type KeyState = 'ALIVE' | 'DESTROYED';

/** 256 bits, for AES-256-GCM. */
export type DataKey = Buffer;

/** Made once at the first start of a deployment, 256 bits each. */
export interface DeploymentSecrets {
  /** Stands with every event, so that another salt key can follow one day (decision 1). */
  readonly saltKeyId: string;
  /** Salts of commitments (decision 2). */
  readonly saltKey: Buffer;
  /** Derived UUIDs (decisions 4 and 12). */
  readonly idKey: Buffer;
  /** Finds a person by ID number without storing it. */
  readonly blindIndexKey: Buffer;
  /** Seals the HTTP answers kept for retries. */
  readonly answersKey: Buffer;
  /** API secrets and one-time codes, which a retry must get again. */
  readonly keySecretKey: Buffer;
}

export class KeyDestroyed extends Error {
  constructor(readonly ref: Uuid) {
    super(`the key of ${ref} was destroyed and cannot be made anew`);
  }
}

/** The keys on disk cannot be trusted or do not fit together: the service must not start. Says how to mend it. */
export class KeysUnusable extends Error {}
