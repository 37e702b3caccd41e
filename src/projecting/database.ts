import type { Pool, PoolClient } from 'pg';

/** Bound to one PostgreSQL connection or to a pool. */
export type Query = (text: string, values: readonly unknown[]) => Promise<{ rows: object[] }>;
/** The same, answered as arrays of the server's text, which no parser of `pg` has touched. */
export type TextQuery = (text: string, values: readonly unknown[]) => Promise<(string | null)[][]>;

type Connection = Pick<Pool, 'query'> | Pick<PoolClient, 'query'>;
const asText = { getTypeParser: () => (text: string) => text };

export const queryOf =
  (connection: Connection): Query =>
  (text, values) =>
    connection.query(text, [...values]);

export const textQueryOf =
  (connection: Connection): TextQuery =>
  async (text, values) =>
    (await connection.query<(string | null)[]>({ text, values: [...values], rowMode: 'array', types: asText })).rows;

/** All or nothing on one connection. One that fails may be what failed: it is thrown away, which rolls back as well. */
export async function inTransaction<Value>(pool: Pool, work: (query: Query) => Promise<Value>, begin = 'BEGIN'): Promise<Value> {
  const client = await pool.connect();
  client.on('error', alreadyTold);
  try {
    await client.query(begin);
    const value = await work(queryOf(client));
    await client.query('COMMIT');
    client.off('error', alreadyTold).release();
    return value;
  } catch (fault) {
    client.release(true);
    throw fault;
  }
}

/** A connection that breaks fails the statement under way, or the next one; without a listener it would end the program as well. */
const alreadyTold = (): void => undefined;
