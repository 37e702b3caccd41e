import { timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';
import type { Uuid } from '../kernel/uuid';
import { type AccessToken, isAccessToken, readToken, secretMarkOf } from './access-token.hash';
import type { Caller } from './caller';
import { type FoundKey, type FoundSession, keyHolder, type Known, type Opening, worker } from './known-caller';
import { isApiSecret, isSession, tokenHash } from './secrets.hash';

/** A key that was revoked may go on for so long (decision 30). */
const CACHED_MS = 5_000;
/** Callers kept in memory; above it the oldest is asked for again. */
const MAX_CACHED = 10_000;
/** Minutes to which the last use of a key is true; each instance writes it so often at most. */
export const LAST_USE_MINUTES = 10;

const BY_SECRET = 'SELECT * FROM access.api_key WHERE (secret_hash = $1 OR former_hash = $1) AND revoked_at IS NULL';
const BY_ID = 'SELECT * FROM access.api_key WHERE id = $1 AND revoked_at IS NULL';
const BY_SESSION = 'SELECT id, session_hash, worker_id, tenant, session_expires_at FROM access.one_time_code WHERE session_hash = $1';
const NOTE_USE = `
  UPDATE access.api_key SET last_used_at = clock_timestamp()
  WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < clock_timestamp() - make_interval(mins => $2))`;

/** Who is behind a bearer token: an API key, a token given for one, or the session of a worker who has exchanged a one-time code. */
export class Callers {
  private readonly cache = new Map<string, { readonly known: Known; readonly readAtMs: number }>();

  /** `nowMs` is real time, by which keys expire; `ageMs` never jumps. */
  constructor(
    private readonly pool: Pool, private readonly secrets: { readonly keySecretKey: Buffer },
    private readonly nowMs: () => number = Date.now, private readonly ageMs: () => number = () => performance.now(),
  ) {}

  /** Undefined for a token that is unknown, expired or revoked; nothing tells which. */
  async identify(token: string): Promise<Caller | undefined> {
    if (isAccessToken(token)) return this.byToken(readToken(this.secrets.keySecretKey, token));
    if (!isApiSecret(token) && !isSession(token)) return undefined;
    const hash = tokenHash(token);
    const isOf = (opening: Opening): boolean => timingSafeEqual(opening.hash, hash);
    return this.opened(hash.toString('hex'), isOf, () => (isSession(token) ? this.readSession(hash) : this.readKey(BY_SECRET, hash)));
  }

  /** What a token was given for must still open: it ends with its own time, with its key, and with the secret it was given for. */
  private async byToken(token: AccessToken | undefined): Promise<Caller | undefined> {
    if (!token || token.expiresAtMs <= this.nowMs()) return undefined;
    const isOf = ({ hash }: Opening): boolean => secretMarkOf(hash) === token.secretMark;
    const caller = await this.opened(token.keyId, isOf, () => this.readKey(BY_ID, token.keyId));
    return caller && token.scopes ? { ...caller, scopes: token.scopes } : caller;
  }

  private readonly isOpen = ({ untilMs }: Opening): boolean => this.nowMs() < untilMs;

  private async opened(name: string, isOf: (opening: Opening) => boolean, read: () => Promise<Known | undefined>): Promise<Caller | undefined> {
    const known = this.kept(name, isOf) ?? (await this.readAnew(name, read));
    return known?.openings.some((opening) => isOf(opening) && this.isOpen(opening)) ? known.caller : undefined;
  }

  /** What was read before a rotation does not know the new secret: then it is read anew, so that this works from the moment it was made. */
  private kept(name: string, isOf: (opening: Opening) => boolean): Known | undefined {
    const kept = this.cache.get(name);
    return kept && this.ageMs() - kept.readAtMs < CACHED_MS && kept.known.openings.some(isOf) ? kept.known : undefined;
  }

  /** What is not found is not kept: a key works from the moment it was made. */
  private async readAnew(name: string, read: () => Promise<Known | undefined>): Promise<Known | undefined> {
    const readAtMs = this.ageMs();
    const known = await read();
    this.cache.delete(name);
    if (!known) return undefined;
    const oldest = this.cache.keys().next();
    if (this.cache.size >= MAX_CACHED && !oldest.done) this.cache.delete(oldest.value);
    this.cache.set(name, { known, readAtMs });
    return known;
  }

  private async readKey(query: string, by: Buffer | Uuid): Promise<Known | undefined> {
    const { rows } = await this.pool.query<FoundKey>(query, [by]);
    const known = rows[0] && keyHolder(rows[0]);
    if (known?.openings.some(this.isOpen)) await this.noteUse(rows[0]!);
    return known;
  }

  private async noteUse({ id, last_used_at }: FoundKey): Promise<void> {
    if (last_used_at && this.nowMs() - last_used_at.getTime() < LAST_USE_MINUTES * 60_000) return;
    await this.pool.query(NOTE_USE, [id, LAST_USE_MINUTES]);
  }

  private async readSession(hash: Buffer): Promise<Known | undefined> {
    const { rows } = await this.pool.query<FoundSession>(BY_SESSION, [hash]);
    return rows[0] && worker(rows[0]);
  }
}
