import type { Pool, PoolClient } from 'pg';
import type { Instant } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';
import { inTransaction } from '../people/transaction.adapter';
import { ToldEvent, ToldEvents } from './told-events';

/** Events that are taken up in one transaction. */
const PAGE_EVENTS = 200;
/** Pages of one endpoint in one round: the next endpoint comes before the rest of a long feed. */
const PAGES_OF_ROUND = 10;

interface Following {
  readonly endpointId: Uuid;
  readonly enterpriseId: Uuid;
  readonly types: readonly string[];
  readonly takenUpTo: string;
}
export interface Span {
  readonly fromPosition: bigint;
  readonly toPosition: bigint;
}

const ROWS = 'FROM unnest($2::uuid[], $3::text[], $4::bigint[], $5::text[])';
const TAKE_UP = `
  INSERT INTO webhooks.delivery (endpoint_id, event_id, type, feed_position, body, cause, state, next_at, made_at)
  SELECT $1, *, 'FEED', 'WAITING', $6, $6 ${ROWS} ON CONFLICT DO NOTHING`;
const AGAIN = `
  INSERT INTO webhooks.delivery AS d (endpoint_id, event_id, type, feed_position, body, cause, state, next_at, made_at)
  SELECT $1, *, 'REPLAY', 'WAITING', $6, $6 ${ROWS}
  ON CONFLICT (endpoint_id, event_id) DO UPDATE SET cause = 'REPLAY', state = 'WAITING', tries = 0, asked = d.asked + 1, next_at = excluded.next_at`;

/** Turns what the feed tells into webhooks that wait to be sent, once for each event and endpoint. */
export class TakeUp {
  constructor(
    private readonly pool: Pool,
    private readonly told: ToldEvents,
  ) {}

  /** Everything that the feeds have beyond what was taken up; how many webhooks that made. */
  async round(now: Instant): Promise<number> {
    const { rows } = await this.pool.query<Following>(
      `SELECT endpoint_id AS "endpointId", enterprise_id AS "enterpriseId", types, taken_up_to::text AS "takenUpTo" FROM webhooks.endpoint WHERE state IN ('ACTIVE', 'FAILING')`,
    );
    if (rows.length === 0) return 0;
    const heads = await this.told.heads([...new Set(rows.map(({ enterpriseId }) => enterpriseId))]);
    let made = 0;
    for (const following of rows) {
      if ((heads.get(following.enterpriseId) ?? 0n) > BigInt(following.takenUpTo)) made += await this.follow(following, now);
    }
    return made;
  }

  /** Sends again what the endpoint is told of between two places of the feed, both included; how many webhooks those are. */
  async replay(
    { endpointId, enterpriseId, types }: Pick<Following, 'endpointId' | 'enterpriseId' | 'types'>,
    { fromPosition, toPosition }: Span,
    now: Instant,
  ): Promise<number> {
    return inTransaction(this.pool, async (connection) => {
      let [after, made] = [fromPosition - 1n, 0];
      while (after < toPosition) {
        const { events, nextAfter } = await this.told.page(enterpriseId, { after, types, limit: PAGE_EVENTS });
        const within = events.filter(({ feedPosition }) => feedPosition <= toPosition);
        made += await write(connection, AGAIN, endpointId, within, now);
        if (within.length < events.length || nextAfter === after) break;
        after = nextAfter;
      }
      return made;
    });
  }

  private async follow({ endpointId, enterpriseId, types, takenUpTo }: Following, now: Instant): Promise<number> {
    let [after, made] = [BigInt(takenUpTo), 0];
    for (let pages = 0; pages < PAGES_OF_ROUND; pages += 1) {
      const { events, nextAfter } = await this.told.page(enterpriseId, { after, types, limit: PAGE_EVENTS });
      if (nextAfter <= after) break;
      made += await this.keep(endpointId, { after, nextAfter, events }, now);
      after = nextAfter;
    }
    return made;
  }

  /** Webhooks and the place in the feed together: whoever dies in between has done neither, and of two instances one does nothing. */
  private async keep(
    endpointId: Uuid,
    { after, nextAfter, events }: { readonly after: bigint; readonly nextAfter: bigint; readonly events: readonly ToldEvent[] },
    now: Instant,
  ): Promise<number> {
    return inTransaction(this.pool, async (connection) => {
      const { rowCount } = await connection.query(
        `UPDATE webhooks.endpoint SET taken_up_to = $3 WHERE endpoint_id = $1 AND taken_up_to = $2 AND state IN ('ACTIVE', 'FAILING')`,
        [endpointId, after, nextAfter],
      );
      return rowCount === 1 ? write(connection, TAKE_UP, endpointId, events, now) : 0;
    });
  }
}

async function write(
  connection: PoolClient,
  statement: string,
  endpointId: Uuid,
  events: readonly ToldEvent[],
  now: Instant,
): Promise<number> {
  if (events.length === 0) return 0;
  const columns = [
    events.map(({ eventId }) => eventId),
    events.map(({ type }) => type),
    events.map(({ feedPosition }) => feedPosition),
    events.map(({ body }) => body),
  ];
  return (await connection.query(statement, [endpointId, ...columns, now])).rowCount ?? 0;
}
