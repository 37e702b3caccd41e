import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { Asked } from './asked';

export interface Answered {
  /** 0 where the connection was closed without a word, as is due to what is no request. */
  readonly status: number;
  readonly requestId: string | undefined;
  readonly type: string;
  readonly text: string;
}
/** Longer than anything that the product waits for: 2 s for a position, 1 s for an event as it is asked for here. */
const HANGS_MS = 30_000;
/** Who sent half of a request is waited for as long as a head or a body may take; a moment tells whether there is an answer. */
const RAW_MS = 300;
const STREAM = 'text/event-stream';

/** Sends what no client would send. */
export class RawCaller {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 16 });

  constructor(
    private readonly url: string,
    private readonly keys: Readonly<Record<string, string>>,
  ) {}

  /** @throws where no answer came in time, or the service went away */
  send({ raw, ...asked }: Asked): Promise<Answered> {
    return raw ? this.rawly(raw) : this.asRequest(asked);
  }

  close(): void {
    this.agent.destroy();
  }

  private asRequest({ method, target, headers, who, body }: Omit<Asked, 'kind' | 'raw'>): Promise<Answered> {
    const authorization = this.keys[who] === undefined || 'authorization' in headers ? {} : { authorization: `Bearer ${this.keys[who]}` };
    return new Promise((resolve, reject) => {
      const sent = request(
        this.url,
        {
          method,
          path: target,
          agent: this.agent,
          headers: { ...authorization, ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) },
        },
        (answer) => {
          const done = (text: string): void => {
            clearTimeout(timer);
            resolve({
              status: answer.statusCode!,
              requestId: answer.headers['x-request-id'] as string | undefined,
              type: (answer.headers['content-type'] ?? '').split(';')[0]!,
              text,
            });
          };
          // A live stream has no end; that it began is its answer.
          if (answer.headers['content-type']?.startsWith(STREAM)) return void (done(''), sent.destroy());
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => done(Buffer.concat(parts).toString()));
          answer.on('error', reject);
        },
      );
      const timer = setTimeout(() => sent.destroy(new Error('hangs')), HANGS_MS);
      sent.on('error', (fault: Error & { code?: string }) => {
        clearTimeout(timer);
        // The service closed a connection that had been idle for long, as the request went out on it: nobody has read it.
        if (sent.reusedSocket && fault.code === 'ECONNRESET')
          return void this.asRequest({ method, target, headers, who, body }).then(resolve, reject);
        reject(fault);
      });
      sent.end(body);
    });
  }

  private rawly(bytes: Uint8Array): Promise<Answered> {
    const { hostname, port } = new URL(this.url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let text = '';
      const done = (): void => {
        clearTimeout(timer);
        socket.destroy();
        resolve({
          status: Number(/^HTTP\/1\.\d (\d{3})/.exec(text)?.[1] ?? 0),
          requestId: /^x-request-id: (.*)$/im.exec(text)?.[1]?.trim(),
          type: '',
          text,
        });
      };
      const timer = setTimeout(done, RAW_MS);
      socket.on('data', (part: Buffer) => {
        text += part;
        if (text.includes('\r\n\r\n')) done();
      });
      socket.on('close', done).on('error', (fault: Error & { code?: string }) => (fault.code === 'ECONNREFUSED' ? reject(fault) : done()));
      socket.write(bytes);
    });
  }
}
