import type { Pool } from 'pg';
import type { Instant } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';
import type { AccessLog } from './access-log.provider';

/** Which rows of the access log are asked for; absent ones do not filter. */
export interface ReadingFilters {
  readonly whose?: readonly Uuid[] | undefined;
  readonly reader?: Uuid | undefined;
  readonly audience?: string | undefined;
  readonly purpose?: string | undefined;
  /** From this moment on, and before that one. */
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
}
export interface ReadingPage {
  /** Rows before this one; undefined: from the newest on. */
  readonly before: string | undefined;
  readonly limit: number;
}
/** One row of the access log. */
export interface LoggedReading {
  readonly seq: string;
  readonly at: Instant;
  readonly reader: Uuid;
  readonly audience: string;
  readonly tenant: Uuid | null;
  readonly whose: readonly Uuid[];
  readonly fields: readonly string[];
  readonly purpose: string;
}

/** The access log as it is asked: newest first, since whoever asks wants to know what has just happened. */
export class Readings {
  constructor(
    private readonly pool: Pool,
    private readonly log: AccessLog,
  ) {}

  /** One row more than asked for tells that there are more. */
  async page(
    { whose, reader, audience, purpose, from, until }: ReadingFilters,
    { before, limit }: ReadingPage,
  ): Promise<readonly LoggedReading[]> {
    await this.log.drain();
    const { rows } = await this.pool.query<LoggedReading>(
      `SELECT seq::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, reader, audience, tenant, whose::text[], fields, purpose FROM vault.reading
       WHERE ($1::uuid[] IS NULL OR whose && $1) AND ($2::uuid IS NULL OR reader = $2) AND ($3::text IS NULL OR audience = $3) AND ($4::text IS NULL OR purpose = $4)
         AND ($5::timestamptz IS NULL OR vault.reading.at >= $5) AND ($6::timestamptz IS NULL OR vault.reading.at < $6) AND ($7::bigint IS NULL OR seq < $7)
       ORDER BY vault.reading.seq DESC LIMIT $8`,
      [whose ?? null, reader ?? null, audience ?? null, purpose ?? null, from ?? null, until ?? null, before ?? null, limit + 1],
    );
    return rows;
  }
}
