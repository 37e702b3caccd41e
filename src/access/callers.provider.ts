import { timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';
import type { Level } from '../kernel/level';
import type { Uuid } from '../kernel/uuid';
import type { Audience, EnterpriseRole } from './audience';
import type { Caller } from './caller';
import { isApiSecret, isSession, tokenHash } from './secrets.hash';

/** A key that was revoked may go on for so long (decision 30). */
const CACHED_MS = 5_000;
/** Callers kept in memory; above it the oldest is asked for again. */
const MAX_CACHED = 10_000;

interface Known {
  readonly caller: Caller;
  readonly hash: Buffer;
  readonly expiresAtMs: number;
}
interface FoundKey {
  readonly id: Uuid; readonly secret_hash: Buffer; readonly audience: Audience; readonly owner_kind: 'person' | 'system'; readonly owner_ref: Uuid;
  readonly enterprise_id: Uuid | null; readonly region: string | null; readonly expires_at: Date | null;
  readonly roles: readonly EnterpriseRole[] | null; readonly up_to_level: Level | null; readonly chain_code: string | null; readonly subject_id: Uuid | null;
}
interface FoundSession {
  readonly id: Uuid; readonly session_hash: Buffer; readonly worker_id: Uuid; readonly tenant: Uuid; readonly session_expires_at: Date;
}

/** Who is behind a bearer token: an API key, or the session of a worker who has exchanged a one-time code. */
export class Callers {
  private readonly cache = new Map<string, { readonly known: Known; readonly readAtMs: number }>();

  /** `nowMs` is real time, by which keys expire; `ageMs` never jumps. */
  constructor(private readonly pool: Pool, private readonly nowMs: () => number = Date.now, private readonly ageMs: () => number = () => performance.now()) {}

  /** Undefined for a token that is unknown, expired or revoked; nothing tells which. */
  async identify(token: string): Promise<Caller | undefined> {
    if (!isApiSecret(token) && !isSession(token)) return undefined;
    const hash = tokenHash(token);
    const known = this.cached(hash) ?? (await this.read(hash, isSession(token)));
    return known && timingSafeEqual(known.hash, hash) && this.nowMs() < known.expiresAtMs ? known.caller : undefined;
  }

  private cached(hash: Buffer): Known | undefined {
    const kept = this.cache.get(hash.toString('hex'));
    return kept && this.ageMs() - kept.readAtMs < CACHED_MS ? kept.known : undefined;
  }

  /** What is not found is not kept: a key works from the moment it was made. */
  private async read(hash: Buffer, asSession: boolean): Promise<Known | undefined> {
    const [name, readAtMs] = [hash.toString('hex'), this.ageMs()];
    const known = asSession ? await this.readSession(hash) : await this.readKey(hash);
    this.cache.delete(name);
    if (!known) return undefined;
    const oldest = this.cache.keys().next();
    if (this.cache.size >= MAX_CACHED && !oldest.done) this.cache.delete(oldest.value);
    this.cache.set(name, { known, readAtMs });
    return known;
  }

  private async readKey(hash: Buffer): Promise<Known | undefined> {
    const { rows } = await this.pool.query<FoundKey>('SELECT * FROM access.api_key WHERE secret_hash = $1 AND revoked_at IS NULL', [hash]);
    return rows[0] && keyHolder(rows[0]);
  }

  private async readSession(hash: Buffer): Promise<Known | undefined> {
    const { rows } = await this.pool.query<FoundSession>('SELECT id, session_hash, worker_id, tenant, session_expires_at FROM access.one_time_code WHERE session_hash = $1', [hash]);
    return rows[0] && worker(rows[0]);
  }
}

const keyHolder = (key: FoundKey): Known => ({
  caller: {
    actor: { ref: key.owner_ref, kind: key.owner_kind, audience: key.audience },
    audience: key.audience, tenant: key.enterprise_id, region: key.region, keyId: key.id, workerId: null, ...narrowing(key),
  },
  hash: key.secret_hash,
  expiresAtMs: key.expires_at?.getTime() ?? Infinity,
});

/** What is not named narrows nothing. */
const narrowing = ({ roles, up_to_level, chain_code, subject_id }: FoundKey): Pick<Caller, 'roles' | 'upToLevel' | 'chainCode' | 'subjectId'> => ({
  ...(roles ? { roles } : {}), ...(up_to_level ? { upToLevel: up_to_level } : {}), ...(chain_code ? { chainCode: chain_code } : {}), ...(subject_id ? { subjectId: subject_id } : {}),
});

const worker = ({ id, session_hash, worker_id, tenant, session_expires_at }: FoundSession): Known => ({
  caller: { actor: { ref: worker_id, kind: 'person', audience: 'worker' }, audience: 'worker', tenant, region: null, keyId: id, workerId: worker_id },
  hash: session_hash,
  expiresAtMs: session_expires_at.getTime(),
});
