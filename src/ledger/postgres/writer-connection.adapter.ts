import { Client, type ClientConfig } from 'pg';
import { isAnswer } from './session.adapter';
import { asText } from './stored-row.adapter';

/** The statement never left this process. */
export class NotSent extends Error {}

/** The one connection that appends. After a failure that leaves it in doubt it is thrown away; the next call has a new one. */
export class WriterConnection {
  private current: Promise<Client> | null = null;

  constructor(private readonly config: ClientConfig) {}

  /** @throws NotSent where there is no connection */
  async query<Row extends unknown[]>(statement: { name?: string; text: string; values?: unknown[] }): Promise<Row[]> {
    const client = await this.connected();
    try {
      return (await client.query<Row>({ ...statement, rowMode: 'array', types: asText })).rows;
    } catch (error) {
      if (!isAnswer(error)) this.drop(client);
      throw error;
    }
  }

  async close(): Promise<void> {
    const client = await this.current?.catch(() => null);
    this.current = null;
    await client?.end();
  }

  private async connected(): Promise<Client> {
    this.current ??= this.connect();
    try {
      return await this.current;
    } catch (error) {
      this.current = null;
      throw new NotSent('no connection to the event store', { cause: error });
    }
  }

  private async connect(): Promise<Client> {
    const client = new Client(this.config);
    client.on('error', () => this.drop(client));
    client.on('end', () => this.drop(client));
    await client.connect();
    return client;
  }

  private drop(client: Client): void {
    this.current = null;
    // A client with a statement under way is cut off, not waited for; that it is gone already is no news.
    void client.end().catch(() => undefined);
  }
}
