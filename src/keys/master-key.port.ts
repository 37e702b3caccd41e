/**
 * Wraps the keys of a deployment, and with them every person's: whoever has the data folder without it reads nothing.
 * A file for a first run; the environment or a key-management service for production. It wraps one small record, so
 * that another master key never touches the data.
 */
export interface MasterKey {
  readonly kind: 'KEY' | 'COMMAND';
  /** Tells one master key from another without betraying it; null where a service keeps that to itself. */
  readonly keyId: string | null;
  wrap(bytes: Buffer): Buffer;
  /** @throws MasterKeyUnusable where the service cannot be asked. @returns undefined where the bytes were wrapped under another key */
  unwrap(wrapped: Buffer): Buffer | undefined;
}
