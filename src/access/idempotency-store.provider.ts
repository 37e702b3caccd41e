import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { Together } from '../kernel/together';
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

/** Of commands that come at one moment, so many share a statement, and so a commit. */
const AT_ONCE = { most: 256, underWay: 1 } as const;
/** Columns of the keys, which every statement takes first. */
const KEYS = 'unnest($1::text[], $2::text[], $3::text[]';

/** Names those that are fresh. In the order of the keys, so that two processes never wait for each other. */
const BEGIN = `
  INSERT INTO access.idempotency AS kept (tenant, client, key, fingerprint, state, holder, lease_until)
  SELECT tenant, client, key, fingerprint, 'IN_FLIGHT', $5, clock_timestamp() + make_interval(secs => $6::double precision / 1000)
  FROM ${KEYS}, $4::text[]) AS asked (tenant, client, key, fingerprint) ORDER BY tenant, client, key
  ON CONFLICT (tenant, client, key) DO UPDATE
    SET fingerprint = excluded.fingerprint, state = 'IN_FLIGHT', holder = excluded.holder, lease_until = excluded.lease_until, sealed = NULL, created_at = clock_timestamp()
    WHERE kept.created_at < clock_timestamp() - make_interval(days => $7)
       OR (kept.state = 'IN_FLIGHT' AND kept.lease_until < clock_timestamp() AND kept.fingerprint = excluded.fingerprint)
  RETURNING tenant, client, key`;
const MINE = `(kept.tenant, kept.client, kept.key) = (mine.tenant, mine.client, mine.key) AND kept.holder = $4 AND kept.state = 'IN_FLIGHT'`;
/**
 * Finds the rows by their key whatever the planner believes of the table: as an update that joined them it read all of a table that had
 * never been analysed, a third of what a command cost. What has gone is kept anew.
 */
const FINISH = `
  INSERT INTO access.idempotency AS kept (tenant, client, key, fingerprint, state, holder, lease_until, sealed)
  SELECT tenant, client, key, fingerprint, 'DONE', $6, clock_timestamp(), sealed
  FROM ${KEYS}, $4::text[], $5::bytea[]) AS mine (tenant, client, key, fingerprint, sealed) ORDER BY tenant, client, key
  ON CONFLICT (tenant, client, key) DO UPDATE SET state = 'DONE', sealed = excluded.sealed WHERE kept.holder = excluded.holder AND kept.state = 'IN_FLIGHT'`;
const ABANDON = `DELETE FROM access.idempotency kept USING ${KEYS}) AS mine (tenant, client, key) WHERE ${MINE}`;
const RENEW = `
  UPDATE access.idempotency kept SET lease_until = clock_timestamp() + make_interval(secs => $5::double precision / 1000)
  FROM ${KEYS}) AS mine (tenant, client, key) WHERE ${MINE}`;

interface Begin {
  readonly request: RequestKey;
  readonly fingerprint: string;
}
interface Finish extends Begin {
  readonly sealed: Buffer;
}

/** The system is asked for the chance of so many answers at once: asking takes longer than sealing one. */
const IVS_DRAWN = 256;
class Ivs {
  private drawn = Buffer.alloc(0);

  next(): Buffer {
    if (this.drawn.length === 0) this.drawn = randomBytes(IV_BYTES * IVS_DRAWN);
    const iv = this.drawn.subarray(0, IV_BYTES);
    this.drawn = this.drawn.subarray(IV_BYTES);
    return iv;
  }
}

/** The memory of answers given. Losing it costs a decision made again, never a fact recorded twice: so it waits for no disk (ADR 163). */
export class IdempotencyStore {
  readonly keptDays = ANSWERS_KEPT_DAYS;
  /** This process, among those that answer for the same ledger. */
  private readonly holder = randomUUID();
  private readonly beginning = new Together((asked: readonly Begin[]) => this.beginEach(asked), AT_ONCE, ({ request }) => placeOf(request));
  private readonly finishing = new Together((done: readonly Finish[]) => this.finishEach(done), AT_ONCE, ({ request }) => placeOf(request));
  private readonly inFlight = new Map<string, Begin & { readonly begunMs: number }>();
  private readonly ivs = new Ivs();
  private timer: NodeJS.Timeout | undefined;
  private requests = 0;

  constructor(private readonly pool: Pool, private readonly secrets: { readonly answersKey: Buffer }) {}

  /** `fresh` obliges to {@link finish} or {@link abandon}. */
  async begin(request: RequestKey, fingerprint: string): Promise<Begun> {
    const isFresh = await this.beginning.add({ request, fingerprint });
    this.requests += 1;
    if (this.requests % SWEEP_EVERY === 0) await this.sweep();
    if (!isFresh) return this.stored(request, fingerprint);
    this.inFlight.set(placeOf(request), { request, fingerprint, begunMs: performance.now() });
    this.timer ??= setInterval(() => void this.renew(), RENEW_MS).unref();
    return { state: 'fresh' };
  }

  async finish(request: RequestKey, answer: StoredAnswer): Promise<void> {
    const text = JSON.stringify(answer);
    if (Buffer.byteLength(text) > MAX_ANSWER_BYTES) return this.abandon(request);
    const sealed = sealedAnswer(this.secrets.answersKey, nameOf(request), text, this.ivs.next());
    const begun = this.forget(request);
    if (begun) await this.finishing.add({ request, fingerprint: begun.fingerprint, sealed });
  }

  /** No decision was reached: the same key may be tried again. */
  async abandon(request: RequestKey): Promise<void> {
    this.forget(request);
    await this.pool.query(ABANDON, [...columnsOf([request]), this.holder]);
  }

  /** Keeps what this process works on from being taken for a dead process's. A failed renewal is made good by the next. */
  async renew(): Promise<void> {
    const working = [...this.inFlight.values()].filter(({ begunMs }) => performance.now() - begunMs < MAX_WORK_MS).map(({ request }) => request);
    await this.pool.query(RENEW, [...columnsOf(working), this.holder, LEASE_MS]).catch(() => undefined);
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

  /** Which of them are fresh. */
  private async beginEach(asked: readonly Begin[]): Promise<readonly boolean[]> {
    const values = [...columnsOf(asked.map(({ request }) => request)), asked.map(({ fingerprint }) => fingerprint), this.holder, LEASE_MS, ANSWERS_KEPT_DAYS];
    const { rows } = await this.pool.query<RequestKey>({ name: 'begin_answers', text: BEGIN, values });
    const fresh = new Set(rows.map(placeOf));
    return asked.map(({ request }) => fresh.has(placeOf(request)));
  }

  private async finishEach(done: readonly Finish[]): Promise<readonly void[]> {
    const values = [...columnsOf(done.map(({ request }) => request)), done.map(({ fingerprint }) => fingerprint), done.map(({ sealed }) => sealed), this.holder];
    await this.pool.query({ name: 'finish_answers', text: FINISH, values });
    return done.map(() => undefined);
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

  /** What this process began and works on no more; undefined where it never did. */
  private forget(request: RequestKey): Begin | undefined {
    const begun = this.inFlight.get(placeOf(request));
    this.inFlight.delete(placeOf(request));
    if (this.inFlight.size === 0) this.close();
    return begun;
  }
}

const columnsOf = (requests: readonly RequestKey[]): [string[], string[], string[]] => [requests.map(({ tenant }) => tenant), requests.map(({ client }) => client), requests.map(({ key }) => key)];
const keyOf = ({ tenant, client, key }: RequestKey): [string, string, string] => [tenant, client, key];
/** In the memory of this process; a key holds no space. */
const placeOf = ({ tenant, client, key }: RequestKey): string => `${tenant} ${client} ${key}`;
/** To which a sealed answer is bound. */
const nameOf = (request: RequestKey): string => JSON.stringify(['skills-ledger/answer/v1', ...keyOf(request)]);
