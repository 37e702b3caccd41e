import { type ClientConfig, Pool } from 'pg';
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

  close(): Promise<void> {
    return this.pool.end();
  }
}
