import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { Together } from '../kernel/together';
import { IV_BYTES } from '../keys/gcm.hash';
import { ABANDON, BEGIN, FINISH, RENEW, STORED, SWEEP } from './answers.sql';
import type { Attempt, Begun, RequestKey, StoredAnswer } from './attempt';
import { openedAnswer, sealedAnswer } from './secrets.hash';

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
/** Answers that were given already wait so long for company, once; so many share a statement. */
const BEHIND_MS = 10;
const BEHIND_AT_ONCE = { most: 64, underWay: 1, turn: (): Promise<void> => pause(BEHIND_MS), mostTurns: 1 } as const;
/** Answers that are given and not kept yet; with so many the next ones are kept before they are given, as is one that is larger than this. */
const MOST_BEHIND = 512;
const MAX_BEHIND_BYTES = 16_384;
/** Whoever was answered by another process a moment ago is given that answer and not told that it is under way: after so long it is looked for again. */
const LOOKS_AGAIN_MS = [50, 100, 200] as const;

interface Finish extends Attempt {
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
export class IdempotencyStore implements OnApplicationShutdown {
  readonly keptDays = ANSWERS_KEPT_DAYS;
  private readonly log = new Logger('answers');
  private readonly beginning = new Together(
    (asked: readonly Attempt[]) => this.beginEach(asked),
    AT_ONCE,
    ({ request }) => placeOf(request),
  );
  private readonly finishing = new Together(
    (done: readonly Finish[]) => this.finishEach(done),
    AT_ONCE,
    ({ request }) => placeOf(request),
  );
  private readonly finishingBehind = new Together(
    (done: readonly Finish[]) => this.finishEach(done),
    BEHIND_AT_ONCE,
    ({ request }) => placeOf(request),
  );
  private readonly inFlight = new Map<string, Attempt>();
  /** Answers that were given and are not kept yet, as they will be kept. */
  private readonly behind = new Map<string, { readonly attempt: Attempt; readonly text: string; readonly kept: Promise<void> }>();
  private readonly ivs = new Ivs();
  private timer: NodeJS.Timeout | undefined;
  private requests = 0;

  constructor(
    private readonly pool: Pool,
    private readonly secrets: { readonly answersKey: Buffer },
    private readonly nowMs = (): number => performance.now(),
  ) {}

  /** `fresh` obliges to {@link finish}, {@link finishBehind} or {@link abandon}. */
  async begin(request: RequestKey, fingerprint: string): Promise<Begun> {
    const given = this.behind.get(placeOf(request));
    if (given?.attempt.fingerprint === fingerprint) return replayOf(given.text);
    const attempt = { request, fingerprint, holder: randomUUID(), begunMs: this.nowMs() };
    const isFresh = await this.beginning.add(attempt);
    this.requests += 1;
    if (this.requests % SWEEP_EVERY === 0) await this.sweep();
    if (!isFresh) return this.stored(request, fingerprint);
    this.inFlight.set(placeOf(request), attempt);
    this.timer ??= setInterval(() => void this.renew(), RENEW_MS).unref();
    return { state: 'fresh', attempt };
  }

  /** Comes back when the answer is kept. */
  async finish(attempt: Attempt, answer: StoredAnswer): Promise<void> {
    const text = JSON.stringify(answer);
    if (Buffer.byteLength(text) > MAX_ANSWER_BYTES) return this.abandon(attempt);
    await this.finishing.add(this.sealed(attempt, text)).finally(() => this.forget(attempt));
  }

  /**
   * For an answer that the log would give again: it may be given before it is kept, which is within milliseconds (ADR 189). A retry is
   * given it from here meanwhile; whoever comes to another process waits a moment for it.
   */
  async finishBehind(attempt: Attempt, answer: StoredAnswer): Promise<void> {
    const text = JSON.stringify(answer);
    if (this.behind.size >= MOST_BEHIND || Buffer.byteLength(text) > MAX_BEHIND_BYTES) return this.finish(attempt, answer);
    const kept = this.finishingBehind
      .add(this.sealed(attempt, text))
      .catch((fault: Error) => this.log.warn(`an answer was given and could not be kept; a retry is decided anew: ${fault.message}`))
      .then(() => {
        this.forget(attempt);
        if (this.behind.get(placeOf(attempt.request))?.attempt === attempt) this.behind.delete(placeOf(attempt.request));
      });
    this.behind.set(placeOf(attempt.request), { attempt, text, kept });
  }

  /** No decision was reached: the same key may be tried again. */
  async abandon(attempt: Attempt): Promise<void> {
    this.forget(attempt);
    await this.pool.query(ABANDON, [...columnsOf([attempt]), [attempt.holder]]);
  }

  /** Keeps what this process works on from being taken for a dead process's. A failed renewal is made good by the next. */
  async renew(): Promise<void> {
    const working = [...this.inFlight.values()].filter(({ begunMs }) => this.nowMs() - begunMs < MAX_WORK_MS);
    await this.pool.query(RENEW, [...columnsOf(working), working.map(({ holder }) => holder), LEASE_MS]).catch(() => undefined);
  }

  /** Removes what is older than {@link ANSWERS_KEPT_DAYS}, a step at a time; how many were removed. */
  async sweep(): Promise<number> {
    const { rowCount } = await this.pool.query(SWEEP, [ANSWERS_KEPT_DAYS, SWEEP_ROWS]);
    return rowCount ?? 0;
  }

  /** Behind the last request: comes back when every answer that was given is kept. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.behind.values()].map(({ kept }) => kept));
    this.rest();
  }

  /** Which of them are fresh. */
  private async beginEach(asked: readonly Attempt[]): Promise<readonly boolean[]> {
    const values = [
      ...columnsOf(asked),
      asked.map(({ fingerprint }) => fingerprint),
      asked.map(({ holder }) => holder),
      LEASE_MS,
      ANSWERS_KEPT_DAYS,
    ];
    const { rows } = await this.pool.query<RequestKey>({ name: 'begin_answers', text: BEGIN, values });
    const fresh = new Set(rows.map(placeOf));
    return asked.map(({ request }) => fresh.has(placeOf(request)));
  }

  private async finishEach(done: readonly Finish[]): Promise<readonly void[]> {
    const values = [
      ...columnsOf(done),
      done.map(({ fingerprint }) => fingerprint),
      done.map(({ holder }) => holder),
      done.map(({ sealed }) => sealed),
    ];
    await this.pool.query({ name: 'finish_answers', text: FINISH, values });
    return done.map(() => undefined);
  }

  private sealed(attempt: Attempt, text: string): Finish {
    return { ...attempt, sealed: sealedAnswer(this.secrets.answersKey, nameOf(attempt.request), text, this.ivs.next()) };
  }

  private async stored(request: RequestKey, fingerprint: string, looks = 0): Promise<Begun> {
    const { rows } = await this.pool.query<{ fingerprint: string; sealed: Buffer | null }>(STORED, keyOf(request));
    const [row] = rows;
    // Abandoned between the two statements: as good as in flight a moment ago, and the client tries again.
    if (!row) return { state: 'in-flight' };
    if (row.fingerprint !== fingerprint) return { state: 'reused' };
    if (row.sealed) return replayOf(openedAnswer(this.secrets.answersKey, nameOf(request), row.sealed));
    const lookAgainMs = LOOKS_AGAIN_MS[looks];
    if (lookAgainMs === undefined || this.inFlight.has(placeOf(request))) return { state: 'in-flight' };
    await pause(lookAgainMs);
    return this.stored(request, fingerprint, looks + 1);
  }

  /** This process works on it no more. */
  private forget(attempt: Attempt): void {
    if (this.inFlight.get(placeOf(attempt.request)) === attempt) this.inFlight.delete(placeOf(attempt.request));
    if (this.inFlight.size === 0) this.rest();
  }

  private rest(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }
}

const columnsOf = (attempts: readonly Attempt[]): [string[], string[], string[]] => [
  attempts.map(({ request }) => request.tenant),
  attempts.map(({ request }) => request.client),
  attempts.map(({ request }) => request.key),
];
const keyOf = ({ tenant, client, key }: RequestKey): [string, string, string] => [tenant, client, key];
/** In the memory of this process; a key holds no space. */
const placeOf = ({ tenant, client, key }: RequestKey): string => `${tenant} ${client} ${key}`;
/** To which a sealed answer is bound. */
const nameOf = (request: RequestKey): string => JSON.stringify(['skills-ledger/answer/v1', ...keyOf(request)]);
const replayOf = (text: string): Begun => ({ state: 'replay', answer: JSON.parse(text) as StoredAnswer });
