import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { openedAnswer, sealedAnswer } from '../access/secrets.hash';
import type { Instant } from '../kernel/instant';
import { type Refusal, refuse } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import { IV_BYTES } from '../keys/gcm.hash';
import { inTransaction } from '../people/transaction.adapter';
import { webhookSecret } from './signing.hash';
import type { EndpointState, StateReason, WebhookEndpoint } from './webhook-endpoint';

/** Endpoints of one enterprise that have not ended: one for each of its systems, and some to try things with. */
export const MAX_ENDPOINTS = 20;
/** Real hours for which the secret before a rotation signs beside the new one: a receiver has a working day to take it over. */
export const OLD_SECRET_HOURS = 24;

export interface WebhookSecrets {
  readonly keySecretKey: Buffer;
  readonly answersKey: Buffer;
}
export interface NewEndpoint extends Pick<WebhookEndpoint, 'endpointId' | 'enterpriseId' | 'url' | 'types'> {
  readonly seed: Uuid;
  readonly createdBy: Uuid;
  readonly takenUpTo: bigint;
  readonly at: Instant;
}
export interface TroubledRow extends Pick<WebhookEndpoint, 'endpointId' | 'state'> {
  readonly stateSince: Instant;
}
type Row = Omit<WebhookEndpoint, 'url' | 'stateSince' | 'registeredAt' | 'restsUntil'> & {
  sealedUrl: Buffer;
  stateSince: Date;
  registeredAt: Date;
  restsUntil: Date | null;
};

const COLUMNS = `endpoint_id AS "endpointId", enterprise_id AS "enterpriseId", sealed_url AS "sealedUrl", types, state, state_reason AS "stateReason", state_since AS "stateSince",
  taken_up_to::text AS "takenUpTo", rests_until AS "restsUntil", registered_at AS "registeredAt"`;
const INSERT = `
  INSERT INTO webhooks.endpoint (endpoint_id, enterprise_id, sealed_url, types, state, state_since, taken_up_to, created_by, registered_at)
  SELECT $1, $2, $3, $4, 'ACTIVE', $5, $6, $7, $5 WHERE (SELECT count(*) FROM webhooks.endpoint WHERE enterprise_id = $2 AND state <> 'ENDED') < $8
  ON CONFLICT DO NOTHING`;
const TROUBLED = `
  SELECT endpoint_id AS "endpointId", state, to_char(state_since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "stateSince" FROM webhooks.endpoint
  WHERE enterprise_id = $1 AND (state = 'FAILING' OR (state = 'OFF' AND state_reason = 'ANSWERED_GONE')) ORDER BY registered_at, endpoint_id`;
const LIVE =
  'SELECT seed FROM webhooks.secret WHERE endpoint_id = $1 AND (retires_at IS NULL OR retires_at > clock_timestamp()) ORDER BY made_at DESC, seed';
/** The new secret is kept where no other is being rotated out; in the same statement, so that of two who ask at once one is refused. */
const ROTATE = `
  WITH retired AS (
    UPDATE webhooks.secret SET retires_at = clock_timestamp() + make_interval(hours => $3) WHERE endpoint_id = $1 AND retires_at IS NULL AND seed <> $2 RETURNING seed
  ) INSERT INTO webhooks.secret (endpoint_id, seed) SELECT $1, $2 FROM retired`;

/** Settings of endpoints. The address is sealed, the secret made anew each time; neither stands in the database. */
export class WebhookEndpoints {
  constructor(
    private readonly pool: Pool,
    private readonly secrets: WebhookSecrets,
  ) {}

  /** The same command again changes nothing and is told the same. */
  async register({
    endpointId,
    enterpriseId,
    url,
    types,
    seed,
    createdBy,
    takenUpTo,
    at,
  }: NewEndpoint): Promise<WebhookEndpoint | Refusal<'WEBHOOK_ENDPOINTS_EXHAUSTED'>> {
    const sealed = sealedAnswer(this.secrets.answersKey, labelOf(endpointId), url, randomBytes(IV_BYTES));
    await inTransaction(this.pool, async (connection) => {
      await connection.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`webhooks ${enterpriseId}`]);
      const { rowCount } = await connection.query(INSERT, [
        endpointId,
        enterpriseId,
        sealed,
        types,
        at,
        takenUpTo,
        createdBy,
        MAX_ENDPOINTS,
      ]);
      if (rowCount === 1) await connection.query('INSERT INTO webhooks.secret (endpoint_id, seed) VALUES ($1, $2)', [endpointId, seed]);
    });
    return (await this.find(endpointId, enterpriseId)) ?? refuse('WEBHOOK_ENDPOINTS_EXHAUSTED', { limit: MAX_ENDPOINTS });
  }

  /** Null where the caller's enterprise has no such endpoint; without one, of any. */
  async find(endpointId: Uuid, enterpriseId: Uuid | null): Promise<WebhookEndpoint | null> {
    const { rows } = await this.pool.query<Row>(
      `SELECT ${COLUMNS} FROM webhooks.endpoint WHERE endpoint_id = $1 AND ($2::uuid IS NULL OR enterprise_id = $2)`,
      [endpointId, enterpriseId],
    );
    return rows[0] ? this.opened(rows[0]) : null;
  }

  /** Those that have not ended, in the order in which they were registered. */
  async ofEnterprise(enterpriseId: Uuid): Promise<readonly WebhookEndpoint[]> {
    const { rows } = await this.pool.query<Row>(
      `SELECT ${COLUMNS} FROM webhooks.endpoint WHERE enterprise_id = $1 AND state <> 'ENDED' ORDER BY registered_at, endpoint_id`,
      [enterpriseId],
    );
    return rows.map((row) => this.opened(row));
  }

  /** Those whose owner has something to do: they fail, or were switched off by their own answer. Addresses stay sealed. */
  async troubled(enterpriseId: Uuid): Promise<readonly TroubledRow[]> {
    return (await this.pool.query<TroubledRow>(TROUBLED, [enterpriseId])).rows;
  }

  async switchOff(endpointId: Uuid, at: Instant): Promise<void> {
    await this.put(endpointId, 'OFF', 'SWITCHED_OFF_BY_OWNER', at, ['ACTIVE', 'FAILING']);
  }

  /** What waited is due at once; what came meanwhile is taken up from where it stopped. */
  async resume(endpointId: Uuid, at: Instant): Promise<void> {
    await inTransaction(this.pool, async (connection) => {
      if (await this.put(endpointId, 'ACTIVE', null, at, ['OFF', 'FAILING'], connection)) {
        await connection.query(`UPDATE webhooks.delivery SET next_at = least(next_at, $2) WHERE endpoint_id = $1 AND state = 'WAITING'`, [
          endpointId,
          at,
        ]);
      }
    });
  }

  /** For ever: nothing is sent any more, and no secret of it is good for anything. Its log is kept as long as others'. */
  async end(endpointId: Uuid, at: Instant): Promise<void> {
    await inTransaction(this.pool, async (connection) => {
      await this.put(endpointId, 'ENDED', null, at, ['ACTIVE', 'FAILING', 'OFF'], connection);
      await connection.query('DELETE FROM webhooks.secret WHERE endpoint_id = $1', [endpointId]);
      await connection.query(`DELETE FROM webhooks.delivery WHERE endpoint_id = $1 AND state = 'WAITING'`, [endpointId]);
    });
  }

  /** @returns the new secret, the same for the same command; the one before signs beside it for {@link OLD_SECRET_HOURS} */
  async rotate(endpointId: Uuid, seed: Uuid): Promise<string | Refusal<'WEBHOOK_ROTATION_UNDER_WAY'>> {
    return inTransaction(this.pool, async (connection) => {
      await connection.query('SELECT FROM webhooks.endpoint WHERE endpoint_id = $1 FOR UPDATE', [endpointId]);
      const known = await connection.query('SELECT FROM webhooks.secret WHERE endpoint_id = $1 AND seed = $2', [endpointId, seed]);
      const retiring = await connection.query<{ until: Date }>(
        'SELECT retires_at AS until FROM webhooks.secret WHERE endpoint_id = $1 AND retires_at > clock_timestamp()',
        [endpointId],
      );
      if (known.rowCount === 0 && retiring.rows[0])
        return refuse('WEBHOOK_ROTATION_UNDER_WAY', { until: retiring.rows[0].until.toISOString() });
      if (known.rowCount === 0) await connection.query(ROTATE, [endpointId, seed, OLD_SECRET_HOURS]);
      return this.secretOf(endpointId, seed);
    });
  }

  secretOf(endpointId: Uuid, seed: Uuid): string {
    return webhookSecret(this.secrets.keySecretKey, endpointId, seed);
  }

  /** Those that sign now, the newest first. */
  async liveSecrets(endpointId: Uuid): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ seed: Uuid }>(LIVE, [endpointId]);
    return rows.map(({ seed }) => this.secretOf(endpointId, seed));
  }

  private async put(
    endpointId: Uuid,
    state: EndpointState,
    reason: StateReason | null,
    at: Instant,
    from: readonly EndpointState[],
    by: Pool | PoolClient = this.pool,
  ): Promise<boolean> {
    const { rowCount } = await by.query(
      `UPDATE webhooks.endpoint SET state = $2, state_reason = $3, state_since = $4, failures_in_a_row = 0, rests_until = NULL WHERE endpoint_id = $1 AND state = ANY($5)`,
      [endpointId, state, reason, at, from],
    );
    return rowCount === 1;
  }

  private opened({ sealedUrl, stateSince, registeredAt, restsUntil, ...row }: Row): WebhookEndpoint {
    const url = openedAnswer(this.secrets.answersKey, labelOf(row.endpointId), sealedUrl);
    return {
      ...row,
      url,
      stateSince: stateSince.toISOString(),
      registeredAt: registeredAt.toISOString(),
      restsUntil: restsUntil?.toISOString() ?? null,
    };
  }
}

const labelOf = (endpointId: Uuid): string => `skills-ledger/webhook-url/v1\n${endpointId}`;
