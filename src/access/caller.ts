import type { Actor } from '../kernel/decision';
import type { Level } from '../kernel/level';
import type { Uuid } from '../kernel/uuid';
import type { Audience, EnterpriseRole } from './audience';

/** Who is behind a request: a person or a system, for one audience, bound to one tenant or region. */
export interface Caller {
  readonly actor: Actor;
  readonly audience: Audience;
  /** The enterprise the key belongs to; null for authorities, auditors and the administrator. */
  readonly tenant: Uuid | null;
  /** Prefix of division codes (GB/T 2260) that an authority supervises, in which a union counts, or under which a chain is led; null for others. */
  readonly region: string | null;
  /** The key; of a token of an identity provider, what stands for the account. */
  readonly keyId: Uuid;
  /** The worker behind a one-time code; null for keys. */
  readonly workerId: Uuid | null;
  /** Of a person of an enterprise; absent: all of them. */
  readonly roles?: readonly EnterpriseRole[];
  /** The highest level that an authority supervises; absent: all of its region. */
  readonly upToLevel?: Level;
  /** The chain that a lead or an association leads; absent for others. */
  readonly chainCode?: string;
  /** The cohort or the sitting of a partner; absent for others. */
  readonly subjectId?: Uuid;
  /** Comes with a token of the provider of identities, and not with a key. */
  readonly byAccount?: true;
  /** What the key is limited to (scopes.ts); absent: all that its audience may. */
  readonly scopes?: readonly string[];
}
