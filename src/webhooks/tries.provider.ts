import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { sealedAnswer } from '../access/secrets.hash';
import type { Instant } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';
import { IV_BYTES } from '../keys/gcm.hash';
import { inTransaction } from '../people/transaction.adapter';
import { type AfterTry, afterTry, type TriedEndpoint } from './after-try';
import type { WebhookSecrets } from './endpoints.provider';
import { LEASE_MS } from './leases.provider';
import type { TryOutcome } from './webhook-try';

/** Days for which the log of tries, and webhooks that have arrived or were given up, are kept. */
export const LOG_DAYS = 30;
/** Rows that go with one step of a sweep, of which there is one a minute: seven million a day. */
const SWEEP_ROWS = 5_000;

/** A webhook whose time has come. */
export interface DueWebhook {
  readonly endpointId: Uuid;
  readonly eventId: Uuid;
  readonly type: string;
  readonly feedPosition: string | null;
  readonly body: string;
  readonly cause: 'FEED' | 'REPLAY' | 'TEST';
  readonly tries: number;
  readonly asked: number;
}
export interface Ended {
  readonly holder: Uuid;
  readonly outcome: TryOutcome;
  readonly now: Instant;
  readonly chance: number;
}
/** What a try has changed: how the endpoint was, and how it is. Null where another process sends to it by now. */
export interface Changed {
  readonly before: TriedEndpoint;
  readonly after: AfterTry;
}

const NEXT = `
  SELECT d.endpoint_id AS "endpointId", d.event_id AS "eventId", d.type, d.feed_position::text AS "feedPosition", d.body, d.cause, d.tries, d.asked
  FROM webhooks.delivery d JOIN webhooks.endpoint e USING (endpoint_id)
  WHERE d.endpoint_id = $1 AND d.state = 'WAITING' AND d.next_at <= $2 AND e.state IN ('ACTIVE', 'FAILING') AND (e.rests_until IS NULL OR e.rests_until <= $2)
  ORDER BY d.next_at, d.feed_position LIMIT 1`;
const BEGIN = `
  WITH held AS (
    UPDATE webhooks.endpoint SET lease_until = clock_timestamp() + make_interval(secs => $3::double precision / 1000) WHERE endpoint_id = $1 AND holder = $2 RETURNING endpoint_id
  ) INSERT INTO webhooks.try (endpoint_id, event_id, type, feed_position, cause, at) SELECT endpoint_id, $4, $5, $6, $7, $8 FROM held RETURNING try_no::text AS "tryNo"`;
const BEGIN_TEST = `INSERT INTO webhooks.try (endpoint_id, event_id, type, cause, at) VALUES ($1, $2, $3, 'TEST', $4) RETURNING try_no::text AS "tryNo"`;
const END_TRY = 'UPDATE webhooks.try SET milliseconds = $2, status = $3, fault = $4, sealed_answer = $5, next_at = $6 WHERE try_no = $1';
const STANDING = `SELECT state, state_reason AS "stateReason", failures_in_a_row AS "failuresInARow" FROM webhooks.endpoint WHERE endpoint_id = $1 AND holder = $2 FOR NO KEY UPDATE`;
const END_DELIVERY = `UPDATE webhooks.delivery SET state = $3, tries = $4, next_at = $5 WHERE endpoint_id = $1 AND event_id = $2 AND state = 'WAITING' AND asked = $6`;
const END_ENDPOINT = `
  UPDATE webhooks.endpoint SET state_since = CASE WHEN state = $2 THEN state_since ELSE $6::timestamptz END, state = $2, state_reason = $3, failures_in_a_row = $4, rests_until = $5 WHERE endpoint_id = $1`;

/** Webhooks from when they are due until what came of them is written. */
export class WebhookTries {
  constructor(
    private readonly pool: Pool,
    private readonly secrets: Pick<WebhookSecrets, 'answersKey'>,
  ) {}

  /** The one that has been due for longest; of those of one moment the first in the feed. */
  async next(endpointId: Uuid, now: Instant): Promise<DueWebhook | undefined> {
    return (await this.pool.query<DueWebhook>(NEXT, [endpointId, now])).rows[0];
  }

  /** Written before anything is sent, so that the log has every try, also one in whose middle the process dies. Undefined where the lease is another's. */
  async begin({ endpointId, eventId, type, feedPosition, cause }: DueWebhook, holder: Uuid, now: Instant): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ tryNo: string }>(BEGIN, [
      endpointId,
      holder,
      LEASE_MS,
      eventId,
      type,
      feedPosition,
      cause,
      now,
    ]);
    return rows[0]?.tryNo;
  }

  async beginTest({ endpointId, eventId, type }: Pick<DueWebhook, 'endpointId' | 'eventId' | 'type'>, now: Instant): Promise<string> {
    return (await this.pool.query<{ tryNo: string }>(BEGIN_TEST, [endpointId, eventId, type, now])).rows[0]!.tryNo;
  }

  /** Log, webhook and endpoint change together. */
  async end(
    tryNo: string,
    { endpointId, eventId, tries, asked }: DueWebhook,
    { holder, outcome, now, chance }: Ended,
  ): Promise<Changed | null> {
    return inTransaction(this.pool, async (connection) => {
      const {
        rows: [before],
      } = await connection.query<TriedEndpoint>(STANDING, [endpointId, holder]);
      const after = before && afterTry({ endpoint: before, tries, outcome, now, chance });
      await connection.query(END_TRY, [...this.logged(tryNo, endpointId, outcome), after?.delivery.nextAt ?? null]);
      if (!before || !after) return null;
      const { delivery, endpoint } = after;
      await connection.query(END_DELIVERY, [endpointId, eventId, delivery.state, delivery.tries, delivery.nextAt, asked]);
      await connection.query(END_ENDPOINT, [
        endpointId,
        endpoint.state,
        endpoint.stateReason,
        endpoint.failuresInARow,
        endpoint.restsUntil,
        now,
      ]);
      return { before, after };
    });
  }

  /** Of a test nothing follows. */
  async endTest(tryNo: string, endpointId: Uuid, outcome: TryOutcome): Promise<void> {
    await this.pool.query(END_TRY, [...this.logged(tryNo, endpointId, outcome), null]);
  }

  /** Lets go what is older than {@link LOG_DAYS}, a step at a time. */
  async sweep(now: Instant): Promise<void> {
    const old = `< $1::timestamptz - make_interval(days => ${LOG_DAYS})`;
    await this.pool.query(
      `DELETE FROM webhooks.try WHERE try_no IN (SELECT try_no FROM webhooks.try WHERE at ${old} ORDER BY at LIMIT ${SWEEP_ROWS})`,
      [now],
    );
    await this.pool.query(
      `DELETE FROM webhooks.delivery WHERE state <> 'WAITING' AND (endpoint_id, event_id) IN (
         SELECT endpoint_id, event_id FROM webhooks.delivery WHERE state <> 'WAITING' AND made_at ${old} ORDER BY made_at LIMIT ${SWEEP_ROWS})`,
      [now],
    );
  }

  private logged(tryNo: string, endpointId: Uuid, { milliseconds, status, fault, answer }: TryOutcome): unknown[] {
    const sealed =
      answer === '' ? null : sealedAnswer(this.secrets.answersKey, answerLabel(endpointId, tryNo), answer, randomBytes(IV_BYTES));
    return [tryNo, milliseconds, status, fault, sealed];
  }
}

export const answerLabel = (endpointId: Uuid, tryNo: string): string => `skills-ledger/webhook-answer/v1\n${endpointId}\n${tryNo}`;
