import type { Actor } from '../kernel/decision';
import type { Uuid } from '../kernel/uuid';
import type { Audience } from './audience';

/** Who is behind a request: a person or a system, for one audience, bound to one tenant or region. */
export interface Caller {
  readonly actor: Actor;
  readonly audience: Audience;
  /** The enterprise the key belongs to; null for regulators, auditors and the administrator. */
  readonly tenant: Uuid | null;
  /** Prefix of division codes (GB/T 2260) that a regulator supervises; null for others. */
  readonly region: string | null;
  /** The key; of a token of an identity provider, what stands for the account. */
  readonly keyId: Uuid;
  /** The worker behind a one-time code; null for keys. */
  readonly workerId: Uuid | null;
  /** What the key is limited to (scopes.ts); absent: all that its audience may. */
  readonly scopes?: readonly string[];
}
