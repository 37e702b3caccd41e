import { type ClientConfig, Pool } from 'pg';
import { CopiedRows, type TakeRow } from './copied-rows.adapter';
import { asText } from './stored-row.adapter';

/** The pool for reading. Every statement is prepared once per connection and answered as arrays of text. */
export class ReadConnections {
  private readonly pool: Pool;

  constructor(config: ClientConfig, max: number) {
    this.pool = new Pool({ ...config, max });
    // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
    this.pool.on('error', () => undefined);
  }

  async query<Row extends unknown[]>(name: string, text: string, values: readonly unknown[]): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>({ name, text, values: [...values], rowMode: 'array', types: asText });
    return rows;
  }

  /** Rows of a copy in binary form, one after the other. What goes wrong in the middle of one leaves its connection unusable. */
  async copy(text: string, take: TakeRow): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query(new CopiedRows(text, take)).rows;
    } catch (fault) {
      client.release(true);
      throw fault;
    }
    client.release();
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
