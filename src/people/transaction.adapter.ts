import type { Pool, PoolClient } from 'pg';

/** All or nothing, on one connection; one that breaks in between is thrown away. */
export async function inTransaction<Value>(pool: Pool, work: (connection: PoolClient) => Promise<Value>): Promise<Value> {
  const connection = await pool.connect();
  try {
    await connection.query('BEGIN');
    const value = await work(connection);
    await connection.query('COMMIT');
    connection.release();
    return value;
  } catch (fault) {
    await connection.query('ROLLBACK').then(
      () => connection.release(),
      (broken: Error) => connection.release(broken),
    );
    throw fault;
  }
}
