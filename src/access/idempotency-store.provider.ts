import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { IV_BYTES, openedAnswer, sealedAnswer } from './secrets.hash';

/** Whose request: an Idempotency-Key means one thing to one client of one tenant. */
export interface RequestKey {
  readonly tenant: string;
  readonly client: string;
  readonly key: string;
}
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}
export type Begun =
  | { readonly state: 'fresh' }
  /** Another try of the same request is under way. */
  | { readonly state: 'in-flight' }
  /** The key was used for another request. */
  | { readonly state: 'reused' }
  | { readonly state: 'replay'; readonly answer: StoredAnswer };

/** Real days for which an answer is kept (users/api-conventions section 4); `GET /v1/meta` states it. */
export const ANSWERS_KEPT_DAYS = 45;
/** A request whose process died may be tried again after this time; a living process prolongs it. */
export const LEASE_MS = 5_000;
const RENEW_MS = 2_000;
/** A request that has worked for longer than this hangs: it is no longer prolonged, and a retry may take its place. */
const MAX_WORK_MS = 120_000;
/** A larger answer is not kept; a retry is decided anew, and the ledger finds what it recorded. */
const MAX_ANSWER_BYTES = 1_048_576;
/** Old rows go in small steps, one every so many requests: each step removes more than came in since the last one. */
const SWEEP_ROWS = 2_000;
const SWEEP_EVERY = 1_000;

const BEGIN = `
  INSERT INTO access.idempotency AS kept (tenant, client, key, fingerprint, state, holder, lease_until)
  VALUES ($1, $2, $3, $4, 'IN_FLIGHT', $5, clock_timestamp() + make_interval(secs => $6::double precision / 1000))
  ON CONFLICT (tenant, client, key) DO UPDATE
    SET fingerprint = excluded.fingerprint, state = 'IN_FLIGHT', holder = excluded.holder, lease_until = excluded.lease_until, sealed = NULL, created_at = clock_timestamp()
    WHERE kept.created_at < clock_timestamp() - make_interval(days => $7)
       OR (kept.state = 'IN_FLIGHT' AND kept.lease_until < clock_timestamp() AND kept.fingerprint = excluded.fingerprint)`;
const RENEW = `
  UPDATE access.idempotency kept SET lease_until = clock_timestamp() + make_interval(secs => $2::double precision / 1000)
  FROM unnest($3::text[], $4::text[], $5::text[]) AS mine (tenant, client, key)
  WHERE (kept.tenant, kept.client, kept.key) = (mine.tenant, mine.client, mine.key) AND kept.holder = $1 AND kept.state = 'IN_FLIGHT'`;
const MINE = `tenant = $1 AND client = $2 AND key = $3 AND holder = $4 AND state = 'IN_FLIGHT'`;

/** The memory of answers given. Losing it costs a decision made again, never a fact recorded twice. */
export class IdempotencyStore {
  readonly keptDays = ANSWERS_KEPT_DAYS;
  /** This process, among those that answer for the same ledger. */
  private readonly holder = randomUUID();
  private readonly inFlight = new Map<string, { readonly request: RequestKey; readonly begunMs: number }>();
  private timer: NodeJS.Timeout | undefined;
  private requests = 0;

  constructor(private readonly pool: Pool, private readonly secrets: { readonly answersKey: Buffer }) {}

  /** `fresh` obliges to {@link finish} or {@link abandon}. */
  async begin(request: RequestKey, fingerprint: string): Promise<Begun> {
    const { rowCount } = await this.pool.query(BEGIN, [...keyOf(request), fingerprint, this.holder, LEASE_MS, ANSWERS_KEPT_DAYS]);
    this.requests += 1;
    if (this.requests % SWEEP_EVERY === 0) await this.sweep();
    if (rowCount === 0) return this.stored(request, fingerprint);
    this.inFlight.set(nameOf(request), { request, begunMs: performance.now() });
    this.timer ??= setInterval(() => void this.renew(), RENEW_MS).unref();
    return { state: 'fresh' };
  }

  async finish(request: RequestKey, answer: StoredAnswer): Promise<void> {
    const text = JSON.stringify(answer);
    if (Buffer.byteLength(text) > MAX_ANSWER_BYTES) return this.abandon(request);
    const sealed = sealedAnswer(this.secrets.answersKey, nameOf(request), text, randomBytes(IV_BYTES));
    this.forget(request);
    await this.pool.query(`UPDATE access.idempotency SET state = 'DONE', sealed = $5 WHERE ${MINE}`, [...keyOf(request), this.holder, sealed]);
  }

  /** No decision was reached: the same key may be tried again. */
  async abandon(request: RequestKey): Promise<void> {
    this.forget(request);
    await this.pool.query(`DELETE FROM access.idempotency WHERE ${MINE}`, [...keyOf(request), this.holder]);
  }

  /** Keeps what this process works on from being taken for a dead process's. A failed renewal is made good by the next. */
  async renew(): Promise<void> {
    const working = [...this.inFlight.values()].filter(({ begunMs }) => performance.now() - begunMs < MAX_WORK_MS).map(({ request }) => request);
    const columns = [working.map(({ tenant }) => tenant), working.map(({ client }) => client), working.map(({ key }) => key)];
    await this.pool.query(RENEW, [this.holder, LEASE_MS, ...columns]).catch(() => undefined);
  }

  /** Removes what is older than {@link ANSWERS_KEPT_DAYS}, a step at a time; how many were removed. */
  async sweep(): Promise<number> {
    const { rowCount } = await this.pool.query(
      `DELETE FROM access.idempotency WHERE (tenant, client, key) IN (
         SELECT tenant, client, key FROM access.idempotency WHERE created_at < clock_timestamp() - make_interval(days => $1) ORDER BY created_at LIMIT $2)`,
      [ANSWERS_KEPT_DAYS, SWEEP_ROWS],
    );
    return rowCount ?? 0;
  }

  close(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private async stored(request: RequestKey, fingerprint: string): Promise<Begun> {
    const { rows } = await this.pool.query<{ fingerprint: string; sealed: Buffer | null }>(
      'SELECT fingerprint, sealed FROM access.idempotency WHERE tenant = $1 AND client = $2 AND key = $3', keyOf(request),
    );
    const [row] = rows;
    // Abandoned between the two statements: as good as in flight a moment ago, and the client tries again.
    if (!row) return { state: 'in-flight' };
    if (row.fingerprint !== fingerprint) return { state: 'reused' };
    if (!row.sealed) return { state: 'in-flight' };
    return { state: 'replay', answer: JSON.parse(openedAnswer(this.secrets.answersKey, nameOf(request), row.sealed)) as StoredAnswer };
  }

  private forget(request: RequestKey): void {
    this.inFlight.delete(nameOf(request));
    if (this.inFlight.size === 0) this.close();
  }
}

const keyOf = ({ tenant, client, key }: RequestKey): [string, string, string] => [tenant, client, key];
const nameOf = (request: RequestKey): string => JSON.stringify(['skills-ledger/answer/v1', ...keyOf(request)]);
