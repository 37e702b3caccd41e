import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Instant } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';

/** An endpoint whose process died is taken by another after this time, real time (decision 8); a living process prolongs it. */
export const LEASE_MS = 5_000;
export const RENEW_MS = 1_500;

const UNTIL = `clock_timestamp() + make_interval(secs => $2::double precision / 1000)`;
const TAKE = `
  UPDATE webhooks.endpoint SET holder = $1, lease_until = ${UNTIL} WHERE endpoint_id IN (
    SELECT endpoint_id FROM webhooks.endpoint e
    WHERE state IN ('ACTIVE', 'FAILING') AND (rests_until IS NULL OR rests_until <= $3) AND (lease_until IS NULL OR lease_until < clock_timestamp()) AND endpoint_id <> ALL($5)
      AND EXISTS (SELECT FROM webhooks.delivery d WHERE d.endpoint_id = e.endpoint_id AND d.state = 'WAITING' AND d.next_at <= $3)
    ORDER BY lease_until NULLS FIRST LIMIT $4 FOR UPDATE SKIP LOCKED)
  RETURNING endpoint_id AS "endpointId"`;

/**
 * Which process sends to which endpoint: one at a time, so that first tries keep the order of the feed and no webhook is on its way twice at once. Whoever
 * held a lease longest ago comes first.
 */
export class WebhookLeases {
  /** This process, among those that serve the same ledger. */
  readonly holder = randomUUID() as Uuid;

  constructor(private readonly pool: Pool) {}

  /**
   * Endpoints with something due that nobody sends to; this process does from now on. Those that it sends to already are named: a process that stood still
   * for longer than its lease would take its own once more, and send two webhooks at once.
   */
  async take(now: Instant, limit: number, own: readonly Uuid[] = []): Promise<readonly Uuid[]> {
    const { rows } = await this.pool.query<{ endpointId: Uuid }>(TAKE, [this.holder, LEASE_MS, now, limit, own]);
    return rows.map(({ endpointId }) => endpointId);
  }

  async renew(endpoints: readonly Uuid[]): Promise<void> {
    await this.pool.query(`UPDATE webhooks.endpoint SET lease_until = ${UNTIL} WHERE holder = $1 AND endpoint_id = ANY($3)`, [
      this.holder,
      LEASE_MS,
      endpoints,
    ]);
  }

  async release(endpointId: Uuid): Promise<void> {
    await this.pool.query(
      'UPDATE webhooks.endpoint SET holder = NULL, lease_until = clock_timestamp() WHERE holder = $1 AND endpoint_id = $2',
      [this.holder, endpointId],
    );
  }
}
