import { randomUUID } from 'node:crypto';
import { journeyOf, openedBook } from './answer-book';

export interface Reply<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}
type Problem = { readonly code: string; readonly detail: string; readonly title: string; readonly params: Record<string, unknown>; readonly errors?: readonly { pointer: string; message: string }[] };

/** The thing that a command's path is about: `/v1/batches/{id}`, or a version below an enterprise, a stream of a worker. */
const THING = /^(\/v1\/enterprises\/[^/]+\/allowance-rules\/[^/]+|\/v1\/workers\/[^/]+\/(?:employments|foreign-certificates|links)|\/v1\/[^/]+\/[^/]+)/;
/** Where the version of a thing is read: the links of a worker's record are one list, whichever way they are proposed. */
const thingOf = (path: string): string => path.replace(/^(\/v1\/workers\/[^/]+)\/(?:joins|divisions)$/, '$1/links').match(THING)![0];
/** What a caller names who may not read the thing; the answer must not depend on it. */
const ANY_VERSION = '"1"';
const VERSION_REQUIRED = 428;
/** The highest position that any caller of one service was told: what is read before a command is at least that recent. */
interface Told {
  position: bigint;
}

/** A caller of the HTTP interface, for journeys. */
export class Client {
  constructor(readonly url: string, readonly key: string | undefined, private readonly told: Told = { position: 0n }) {}

  as(key: string | undefined): Client {
    return new Client(this.url, key, this.told);
  }

  /** A story acts on what stands now: where the route asks which version was read, the thing is read first. */
  async post<Body = { id: string; position: string } & Partial<Problem>>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Reply<Body>> {
    const isBytes = body instanceof Uint8Array;
    const all = { 'idempotency-key': randomUUID(), ...(isBytes ? {} : { 'content-type': 'application/json' }), ...headers };
    const sent = isBytes ? body : JSON.stringify(body);
    const reply = await this.send<Body>('POST', path, all, sent);
    return reply.status === VERSION_REQUIRED ? this.send<Body>('POST', path, { ...all, 'if-match': await this.etagOf(thingOf(path)) }, sent) : reply;
  }

  /** The version of a thing as the last answer to anybody left it. */
  async etagOf(thing: string): Promise<string> {
    return (await this.get(`${thing}?minPosition=${this.told.position}`)).headers.get('etag') ?? ANY_VERSION;
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
    const answer = (isJson && text ? JSON.parse(text) : text) as Body;
    const position = BigInt((answer as { position?: string } | null)?.position ?? 0);
    if (position > this.told.position) this.told.position = position;
    const type = (response.headers.get('content-type') ?? '').split(';')[0]!;
    openedBook()?.note({ method, path, request: requested(body), status: response.status, type, answer }, journeyOf(expect.getState().testPath!));
    return { status: response.status, headers: response.headers, body: answer };
  }
}

const requested = (body: string | Uint8Array | undefined): unknown => (typeof body === 'string' && /^[[{]/.test(body) ? safely(body) : null);

/** A body that is no JSON is what some tests send on purpose. */
function safely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
