import { timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';
import type { Uuid } from '../kernel/uuid';
import { type AccessToken, isAccessToken, readToken, secretMarkOf } from './access-token.hash';
import type { Caller } from './caller';
import { type FoundKey, type FoundSession, keyHolder, type Known, type Opening, worker } from './known-caller';
import { isApiSecret, isSession, tokenHash } from './secrets.hash';
import { ShortMemory } from './short-memory';

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

/** Who comes with a token of the provider of identities; without one, nobody does. */
export interface Tokens {
  identify(token: string): Promise<Caller | undefined>;
  mayAct(caller: Caller): Promise<boolean>;
}
const NO_TOKENS: Tokens = { identify: () => Promise.resolve(undefined), mayAct: () => Promise.resolve(false) };
const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const isJwt = (token: string): boolean => JWT.test(token);

/** Who is behind a bearer token: an API key, a token given for one, or the session of a worker who has exchanged a one-time code. */
export class Callers {
  private readonly memory: ShortMemory<Known>;

  /** `nowMs` is real time, by which keys expire; `ageMs` never jumps. */
  constructor(
    private readonly pool: Pool,
    private readonly secrets: { readonly keySecretKey: Buffer },
    private readonly tokens: Tokens = NO_TOKENS,
    private readonly nowMs: () => number = Date.now,
    ageMs: () => number = () => performance.now(),
  ) {
    this.memory = new ShortMemory(ageMs, CACHED_MS, MAX_CACHED);
  }

  /** Undefined for a token that is unknown, expired or revoked; nothing tells which. */
  async identify(token: string): Promise<Caller | undefined> {
    if (isJwt(token)) return this.tokens.identify(token);
    if (isAccessToken(token)) return this.byToken(readToken(this.secrets.keySecretKey, token));
    if (!isApiSecret(token) && !isSession(token)) return undefined;
    const hash = tokenHash(token);
    const isOf = (opening: Opening): boolean => timingSafeEqual(opening.hash, hash);
    return this.opened(hash.toString('hex'), isOf, () => (isSession(token) ? this.readSession(hash) : this.readKey(BY_SECRET, hash)));
  }

  /** A key is of one person, or of a system, from the day it was made. */
  async mayAct(caller: Caller): Promise<boolean> {
    return caller.byAccount ? this.tokens.mayAct(caller) : true;
  }

  /** What a token was given for must still open: it ends with its own time, with its key, and with the secret it was given for. */
  private async byToken(token: AccessToken | undefined): Promise<Caller | undefined> {
    if (!token || token.expiresAtMs <= this.nowMs()) return undefined;
    const isOf = ({ hash }: Opening): boolean => secretMarkOf(hash) === token.secretMark;
    const caller = await this.opened(token.keyId, isOf, () => this.readKey(BY_ID, token.keyId));
    return caller && token.scopes ? { ...caller, scopes: token.scopes } : caller;
  }

  private readonly isOpen = ({ untilMs }: Opening): boolean => this.nowMs() < untilMs;

  /**
   * What is not found is not kept: a key works from the moment it was made. Nor is what was read before a rotation taken for
   * all there is: it does not know the new secret.
   */
  private async opened(
    name: string,
    isOf: (opening: Opening) => boolean,
    read: () => Promise<Known | undefined>,
  ): Promise<Caller | undefined> {
    const kept = this.memory.get(name);
    const known = kept?.openings.some(isOf) ? kept : await this.memory.read(name, read);
    return known?.openings.some((opening) => isOf(opening) && this.isOpen(opening)) ? known.caller : undefined;
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
