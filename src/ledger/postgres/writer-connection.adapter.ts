import { Client, type ClientConfig } from 'pg';
import { AppendQuery, type Statement, type TextRow } from './append-query.adapter';
import { isAnswer } from './session.adapter';

/** The statement never left this process. */
export class NotSent extends Error {}

/**
 * The one connection that appends. A statement is sent though the one before it has no answer yet, and the server carries
 * out one after the other. After a failure that leaves it in doubt the connection is thrown away; the next call has a new one.
 */
export class WriterConnection {
  private current: Promise<Client> | null = null;
  private client: Client | null = null;

  constructor(private readonly config: ClientConfig) {}

  /** @throws NotSent where there is no connection */
  async query(statement: Statement): Promise<readonly TextRow[]> {
    const client = this.client ?? (await this.connected());
    try {
      return await answerOf(client, statement);
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
    const client = new Client({ ...this.config, pipeline: true });
    client.on('error', () => this.drop(client));
    client.on('end', () => this.drop(client));
    await client.connect();
    this.client = client;
    return client;
  }

  /** Several statements may fail with one connection: only the first of them drops it, and none the next connection. */
  private drop(client: Client): void {
    if (this.client === client) [this.client, this.current] = [null, null];
    // What else is under way there gets its answer or its error; that the client is gone already is no news.
    void client.end().catch(() => undefined);
  }
}

const answerOf = (client: Client, statement: Statement): Promise<readonly TextRow[]> =>
  new Promise((resolve, reject) => client.query(new AppendQuery(statement, (error, answer) => (error ? reject(error) : resolve(answer)))));
