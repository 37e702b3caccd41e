import { randomUUID } from 'node:crypto';

export interface Reply<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}
type Problem = { readonly code: string; readonly detail: string; readonly title: string; readonly params: Record<string, unknown>; readonly errors?: readonly { pointer: string; message: string }[] };

/** A caller of the HTTP interface, for journeys. */
export class Client {
  constructor(readonly url: string, readonly key: string | undefined) {}

  as(key: string | undefined): Client {
    return new Client(this.url, key);
  }

  async post<Body = { id: string; position: string } & Partial<Problem>>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Reply<Body>> {
    const isBytes = body instanceof Uint8Array;
    return this.send<Body>('POST', path, {
      'idempotency-key': randomUUID(), ...(isBytes ? {} : { 'content-type': 'application/json' }), ...headers,
    }, isBytes ? body : JSON.stringify(body));
  }

  get<Body = Record<string, never>>(path: string, headers: Record<string, string> = {}): Promise<Reply<Body & Partial<Problem>>> {
    return this.send('GET', path, headers);
  }

  async send<Body>(method: string, path: string, headers: Record<string, string>, body?: string | Uint8Array): Promise<Reply<Body>> {
    const response = await fetch(`${this.url}${path}`, {
      method, body: body as RequestInit['body'] | undefined,
      headers: { ...(this.key === undefined ? {} : { authorization: `Bearer ${this.key}` }), ...headers },
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, body: (isJson && text ? JSON.parse(text) : text) as Body };
  }
}
