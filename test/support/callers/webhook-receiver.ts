import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One webhook as it came in. */
export interface Received {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly type: string;
  readonly feedPosition: string | undefined;
  readonly atMs: number;
}
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
}
/** What a receiver answers; it may take its time. */
export type Answering = (received: Received) => Reply | Promise<Reply>;
const WELL: Answering = () => ({ status: 200 });

/** A receiver of webhooks on this machine, which answers as it is told and remembers everything. */
export class WebhookReceiver {
  readonly received: Received[] = [];
  /** The most that were under way at once. */
  mostAtOnce = 0;
  private underWay = 0;

  private constructor(
    private readonly server: Server,
    public answering: Answering,
  ) {}

  static async open(answering: Answering = WELL): Promise<WebhookReceiver> {
    const server = createServer();
    const receiver = new WebhookReceiver(server, answering);
    server.on('request', (request, response) => void receiver.take(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hooks?token=s3cret`;
  }

  /** Ids in the order in which they came. */
  get ids(): readonly string[] {
    return this.received.map(({ id }) => id);
  }

  answers(answering: Answering = WELL): void {
    this.answering = answering;
  }

  close(): void {
    this.server.close().closeAllConnections();
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.underWay += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.underWay);
    response.once('close', () => (this.underWay -= 1));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const received = receivedIn(request.headers as Record<string, string>, Buffer.concat(chunks).toString('utf8'));
    this.received.push(received);
    const { status, headers = {}, text = '' } = await this.answering(received);
    response.writeHead(status, headers).end(text);
  }
}

function receivedIn(headers: Record<string, string>, body: string): Received {
  const { type, feedposition } = JSON.parse(body) as { type: string; feedposition?: string };
  return { id: headers['webhook-id']!, headers, body, type, feedPosition: feedposition, atMs: performance.now() };
}
