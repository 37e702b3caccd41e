import type { Uuid } from '../kernel/uuid';
import type { Audience } from './audience';
import type { Caller } from './caller';

/** The hash of a secret, and until when it opens. */
export interface Opening {
  readonly hash: Buffer;
  readonly untilMs: number;
}
/** A caller, and by which secrets it is one: two while a key is being rotated. */
export interface Known {
  readonly caller: Caller;
  readonly openings: readonly Opening[];
}
/** As the database gives a moment. */
interface Moment {
  getTime(): number;
}
export interface FoundKey {
  readonly id: Uuid; readonly secret_hash: Buffer; readonly audience: Audience; readonly owner_kind: 'person' | 'system'; readonly owner_ref: Uuid;
  readonly enterprise_id: Uuid | null; readonly region: string | null; readonly expires_at: Moment | null; readonly scopes: readonly string[] | null;
  readonly former_hash: Buffer | null; readonly former_until: Moment | null; readonly last_used_at: Moment | null;
}
export interface FoundSession {
  readonly id: Uuid; readonly session_hash: Buffer; readonly worker_id: Uuid; readonly tenant: Uuid; readonly session_expires_at: Moment;
}

export function keyHolder(key: FoundKey): Known {
  const endsMs = key.expires_at?.getTime() ?? Infinity;
  const former = key.former_hash && key.former_until ? [{ hash: key.former_hash, untilMs: Math.min(endsMs, key.former_until.getTime()) }] : [];
  return {
    caller: {
      actor: { ref: key.owner_ref, kind: key.owner_kind, audience: key.audience },
      audience: key.audience, tenant: key.enterprise_id, region: key.region, keyId: key.id, workerId: null, ...(key.scopes ? { scopes: key.scopes } : {}),
    },
    openings: [{ hash: key.secret_hash, untilMs: endsMs }, ...former],
  };
}

export const worker = ({ id, session_hash, worker_id, tenant, session_expires_at }: FoundSession): Known => ({
  caller: { actor: { ref: worker_id, kind: 'person', audience: 'worker' }, audience: 'worker', tenant, region: null, keyId: id, workerId: worker_id },
  openings: [{ hash: session_hash, untilMs: session_expires_at.getTime() }],
});
