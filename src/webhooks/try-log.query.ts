import type { Pool } from 'pg';
import { openedAnswer } from '../access/secrets.hash';
import type { Uuid } from '../kernel/uuid';
import type { WebhookSecrets } from './endpoints.provider';
import { answerLabel } from './tries.provider';
import type { TryFault } from './webhook-try';

export interface LoggedTry {
  readonly tryNo: string;
  readonly eventId: Uuid;
  readonly type: string;
  readonly feedPosition: string | null;
  readonly cause: 'FEED' | 'REPLAY' | 'TEST';
  readonly at: string;
  /** Null while it is under way, and where its process died in the middle of it. */
  readonly milliseconds: number | null;
  readonly status: number | null;
  readonly fault: TryFault | null;
  readonly answer: string;
  readonly nextAt: string | null;
}
export interface LogAsked {
  readonly endpointId: Uuid;
  readonly eventId: string | undefined;
  readonly after: string;
  readonly limit: number;
}
export interface Standing {
  readonly waiting: number;
  readonly givenUp: number;
}
type Row = Omit<LoggedTry, 'at' | 'nextAt' | 'answer'> & { at: Date; nextAt: Date | null; sealedAnswer: Buffer | null };

const COLUMNS = `try_no::text AS "tryNo", event_id AS "eventId", type, feed_position::text AS "feedPosition", cause, at, milliseconds, status, fault, sealed_answer AS "sealedAnswer", next_at AS "nextAt"`;

/** What was tried, for whoever owns the endpoint. */
export class TryLog {
  constructor(
    private readonly pool: Pool,
    private readonly secrets: Pick<WebhookSecrets, 'answersKey'>,
  ) {}

  /** In the order in which the tries began. */
  async page({ endpointId, eventId, after, limit }: LogAsked): Promise<readonly LoggedTry[]> {
    const { rows } = await this.pool.query<Row>(
      `SELECT ${COLUMNS} FROM webhooks.try WHERE endpoint_id = $1 AND try_no > $2 AND ($3::uuid IS NULL OR event_id = $3) ORDER BY try_no LIMIT $4`,
      [endpointId, after, eventId ?? null, limit],
    );
    return rows.map((row) => this.opened(endpointId, row));
  }

  async last(endpointId: Uuid): Promise<LoggedTry | null> {
    const { rows } = await this.pool.query<Row>(`SELECT ${COLUMNS} FROM webhooks.try WHERE endpoint_id = $1 ORDER BY try_no DESC LIMIT 1`, [
      endpointId,
    ]);
    return rows[0] ? this.opened(endpointId, rows[0]) : null;
  }

  async standing(endpointId: Uuid): Promise<Standing> {
    const { rows } = await this.pool.query<Standing>(
      `SELECT count(*) FILTER (WHERE state = 'WAITING')::integer AS waiting, count(*) FILTER (WHERE state = 'GIVEN_UP')::integer AS "givenUp" FROM webhooks.delivery WHERE endpoint_id = $1`,
      [endpointId],
    );
    return rows[0]!;
  }

  private opened(endpointId: Uuid, { sealedAnswer, at, nextAt, ...row }: Row): LoggedTry {
    const answer = sealedAnswer === null ? '' : openedAnswer(this.secrets.answersKey, answerLabel(endpointId, row.tryNo), sealedAnswer);
    return { ...row, answer, at: at.toISOString(), nextAt: nextAt?.toISOString() ?? null };
  }
}
