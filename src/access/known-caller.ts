import type { Level } from '../kernel/level';
import type { Uuid } from '../kernel/uuid';
import type { Audience, EnterpriseRole } from './audience';
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
  readonly id: Uuid;
  readonly secret_hash: Buffer;
  readonly audience: Audience;
  readonly owner_kind: 'person' | 'system';
  readonly owner_ref: Uuid;
  readonly enterprise_id: Uuid | null;
  readonly region: string | null;
  readonly expires_at: Moment | null;
  readonly scopes: readonly string[] | null;
  readonly roles: readonly EnterpriseRole[] | null;
  readonly up_to_level: Level | null;
  readonly chain_code: string | null;
  readonly subject_id: Uuid | null;
  readonly former_hash: Buffer | null;
  readonly former_until: Moment | null;
  readonly last_used_at: Moment | null;
}
export interface FoundSession {
  readonly id: Uuid;
  readonly session_hash: Buffer;
  readonly worker_id: Uuid;
  readonly tenant: Uuid;
  readonly session_expires_at: Moment;
}

export function keyHolder(key: FoundKey): Known {
  const endsMs = key.expires_at?.getTime() ?? Infinity;
  const former =
    key.former_hash && key.former_until ? [{ hash: key.former_hash, untilMs: Math.min(endsMs, key.former_until.getTime()) }] : [];
  return {
    caller: {
      actor: { ref: key.owner_ref, kind: key.owner_kind, audience: key.audience },
      audience: key.audience,
      tenant: key.enterprise_id,
      region: key.region,
      keyId: key.id,
      workerId: null,
      ...narrowing(key),
    },
    openings: [{ hash: key.secret_hash, untilMs: endsMs }, ...former],
  };
}

/** What is not named narrows nothing. */
const narrowing = ({
  roles,
  up_to_level,
  chain_code,
  subject_id,
  scopes,
}: FoundKey): Pick<Caller, 'roles' | 'upToLevel' | 'chainCode' | 'subjectId' | 'scopes'> => ({
  ...(roles ? { roles } : {}),
  ...(up_to_level ? { upToLevel: up_to_level } : {}),
  ...(chain_code ? { chainCode: chain_code } : {}),
  ...(subject_id ? { subjectId: subject_id } : {}),
  ...(scopes ? { scopes } : {}),
});

export const worker = ({ id, session_hash, worker_id, tenant, session_expires_at }: FoundSession): Known => ({
  caller: {
    actor: { ref: worker_id, kind: 'person', audience: 'worker' },
    audience: 'worker',
    tenant,
    region: null,
    keyId: id,
    workerId: worker_id,
  },
  openings: [{ hash: session_hash, untilMs: session_expires_at.getTime() }],
});
