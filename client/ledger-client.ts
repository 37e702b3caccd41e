import type { AnswerOf, BodyOf, RouteOf, Template, Verb } from './routes';
import type { components } from './schema';

export type Problem = components['schemas']['Problem'];
/** Either what was asked for, or the reason why not; `bytes` is the same as it came, for files. */
export type Reply<Answer> =
  | { readonly ok: true; readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array; readonly body: Answer }
  | { readonly ok: false; readonly status: number; readonly headers: Headers; readonly bytes: Uint8Array; readonly body: Problem };

export interface Call {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  readonly signal?: AbortSignal;
}
export interface Options extends Omit<Call, 'body'> {
  /** Names the request, so that it can be sent again and has its effect once; drawn anew for each call unless told. */
  readonly idempotencyKey?: string;
  /** The `ETag` of what was read, on routes that ask for it. */
  readonly ifMatch?: string;
}

/** A caller of Skills Ledger: needs `fetch` and nothing else, in Node or a browser. */
export class LedgerClient {
  constructor(
    readonly url: string,
    readonly key?: string,
  ) {}

  get<const Path extends string>(
    path: Path & Known<'get', Path>,
    options: Options = {},
  ): Promise<Reply<AnswerOf<'get', RouteOf<'get', Path>>>> {
    return this.call('GET', path, { ...options, headers: headersOf(options) });
  }

  /** Sends a body as JSON, and bytes as they are: those need a `content-type` among the headers. */
  post<const Path extends string>(
    path: Path & Known<'post', Path>,
    body: BodyOf<RouteOf<'post', Path>>,
    options: Options = {},
  ): Promise<Reply<AnswerOf<'post', RouteOf<'post', Path>>>> {
    const headers = { 'idempotency-key': crypto.randomUUID(), ...headersOf(options) };
    if (body instanceof Uint8Array || typeof body === 'string') return this.call('POST', path, { ...options, headers, body });
    return this.call('POST', path, { ...options, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  }

  /** Any request, unchecked: everything above goes through here, and this through `open`. */
  async call<Answer>(method: string, path: string, call: Call = {}): Promise<Reply<Answer>> {
    const response = await this.open(method, path, call);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    const told: unknown = isJson && text ? JSON.parse(text) : text;
    return { ok: response.ok, status: response.status, headers: response.headers, bytes, body: told } as Reply<Answer>;
  }

  /** The answer as it comes, for what has no end of its own: `eventsIn` reads a live feed from it. */
  open(method: string, path: string, { headers = {}, body, signal }: Call = {}): Promise<Response> {
    const authorization: Record<string, string> = this.key === undefined ? {} : { authorization: `Bearer ${this.key}` };
    return fetch(`${this.url}${path}`, {
      method,
      body: (body as RequestInit['body']) ?? null,
      headers: { ...authorization, ...headers },
      signal: signal ?? null,
    });
  }
}

/** An address that reaches a route; otherwise the compiler says that this is none. */
type Known<V extends Verb, Path extends string> = [RouteOf<V, Path>] extends [never] ? { readonly noSuchRoute: Path } : unknown;

const headersOf = ({ headers = {}, idempotencyKey, ifMatch }: Options): Record<string, string> => ({
  ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
  ...headers,
});

export type { AnswerOf, BodyOf, Template };
