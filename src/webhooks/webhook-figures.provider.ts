import type { Pool } from 'pg';
import type { Clock } from '../kernel/clock';
import type { Lane, Tally } from './lane.provider';
import { ENDPOINT_STATES, type EndpointState } from './webhook-endpoint';

export interface Figures {
  /** Webhooks that wait to be sent, by the state of their endpoint. */
  readonly backlog: Readonly<Record<EndpointState, number>>;
  readonly endpoints: Readonly<Record<EndpointState, number>>;
  /** Since when the one that is due for longest, at an endpoint that is sent to, has been due. */
  readonly oldestDueSeconds: number;
  readonly tries: Tally;
}
type Row = { state: EndpointState; endpoints: number; waiting: number; oldest: number | null };

const FIGURES = `
  SELECT e.state, count(*)::integer AS endpoints, coalesce(sum(w.waiting), 0)::integer AS waiting, extract(epoch FROM $1::timestamptz - min(w.oldest))::float AS oldest
  FROM webhooks.endpoint e
  LEFT JOIN (SELECT endpoint_id, count(*) AS waiting, min(next_at) AS oldest FROM webhooks.delivery WHERE state = 'WAITING' GROUP BY endpoint_id) w USING (endpoint_id)
  GROUP BY e.state`;

/** What whoever runs the service watches. */
export class WebhookFigures {
  constructor(
    private readonly pool: Pool,
    private readonly lane: Lane,
    private readonly clock: Clock,
  ) {}

  async now(): Promise<Figures> {
    const { rows } = await this.pool.query<Row>(FIGURES, [this.clock.now()]);
    const byState = (of: (row: Row) => number): Record<EndpointState, number> =>
      Object.fromEntries(
        ENDPOINT_STATES.map((state) => [state, rows.filter((row) => row.state === state).reduce((sum, row) => sum + of(row), 0)]),
      ) as Record<EndpointState, number>;
    const due = rows.filter(({ state }) => state === 'ACTIVE' || state === 'FAILING').map(({ oldest }) => oldest ?? 0);
    return {
      backlog: byState(({ waiting }) => waiting),
      endpoints: byState(({ endpoints }) => endpoints),
      oldestDueSeconds: Math.max(0, ...due),
      tries: this.lane.tally,
    };
  }
}
