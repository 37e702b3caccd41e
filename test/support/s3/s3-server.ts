import { createServer, IncomingMessage, Server, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { S3Keys, signatureFault } from './signature-v4';

const [OK, NO_CONTENT, FORBIDDEN, NOT_FOUND, UNAVAILABLE] = [200, 204, 403, 404, 503];

/**
 * As much of an S3-compatible service as keeps objects: it checks every signature by itself and holds the objects in memory.
 * Not a real one: of those, `S3_URL` names one.
 */
export class S3Server {
  readonly objects = new Map<string, Buffer>();
  /** Codes of what was refused. */
  readonly refusals: string[] = [];
  /** Of the next requests so many are answered as by a service that is away for a moment. */
  failures = 0;

  private constructor(
    private readonly server: Server,
    readonly keys: S3Keys,
  ) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => void this.serve(request, response));
  }

  static async start(keys: S3Keys): Promise<S3Server> {
    const server = createServer();
    const started = new S3Server(server, keys);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/photos`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { method = '', url = '', headers } = request;
    if (this.failures > 0) {
      this.failures -= 1;
      response.writeHead(UNAVAILABLE).end();
      return;
    }
    const fault = signatureFault({ method, url, headers, body }, this.keys, Date.now());
    if (fault) {
      this.refusals.push(fault);
      response.writeHead(FORBIDDEN, { 'content-type': 'application/xml' }).end(`<Error><Code>${fault}</Code></Error>`);
      return;
    }
    this.answer(method, url, body, response);
  }

  private answer(method: string, url: string, body: Buffer, response: ServerResponse): void {
    const kept = this.objects.get(url);
    if (method === 'PUT') {
      this.objects.set(url, body);
      response.writeHead(OK).end();
    } else if (method === 'DELETE') {
      this.objects.delete(url);
      response.writeHead(NO_CONTENT).end();
    } else if (kept) response.writeHead(OK).end(kept);
    else response.writeHead(NOT_FOUND, { 'content-type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code></Error>');
  }
}
