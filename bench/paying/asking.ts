import { randomUUID } from 'node:crypto';
import { LedgerClient } from '../../client/ledger-client';

/** A caller that gives up where it is refused. */
export class Asking {
  private readonly client: LedgerClient;

  constructor(url: string, key: string) {
    this.client = new LedgerClient(url, key);
  }

  async get<Body>(path: string): Promise<{ readonly body: Body; readonly bytes: Uint8Array; readonly tookMs: number }> {
    const began = performance.now();
    const { status, body, bytes } = await this.client.call<Body>('GET', path, { headers: {} });
    const tookMs = performance.now() - began;
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
    return { body: body as Body, bytes, tookMs };
  }

  async post<Body>(path: string, body: object, headers: Record<string, string> = {}): Promise<Body> {
    const reply = await this.client.call<Body>('POST', path, {
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
      body: JSON.stringify(body),
    });
    if (reply.status >= 300) throw new Error(`POST ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body as Body;
  }
}
