/** A client of the HTTP interface and of nothing else: the demo knows the product as any program of a user would. */
export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly etag: string | null;
  readonly text: string;
}
export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
}
type Headers = Readonly<Record<string, string>>;

/** The service answered with a problem where the story needs a success. */
export class Unexpected extends Error {}

/** For longer than a service that was killed is remembered to be working on a request (some five seconds). */
const TRIES_WHILE_BUSY = 40;
const BUSY_PAUSE_MS = 250;
const UNAVAILABLE = 503;
const FIRST_PROBLEM = 400;
const CONFLICT = 409;

/** Where the service asks to be asked again: it is busy, or a process that died held this request. */
const isForLater = (status: number, text: string): boolean =>
  status === UNAVAILABLE || (status === CONFLICT && text.includes('"IDEMPOTENCY_IN_PROGRESS"'));

export class Api {
  /** The highest position this client was told; its reads ask for at least that. */
  private position = '0';

  constructor(
    readonly url: string,
    private readonly key: string,
    private readonly story: string,
  ) {}

  as(key: string): Api {
    return new Api(this.url, key, this.story);
  }

  /** Creates a fact. The step's name is the Idempotency-Key: a second run of the demo sends the same request again. */
  async post<Body = { readonly id: string }>(step: string, path: string, body: object | Upload): Promise<Body> {
    return this.must<Body>(`POST ${path}`, await this.send<Body>(step, path, body));
  }

  /** The same where the fact changes a thing: its version is read first, and the service refuses where somebody was faster. */
  async change<Body = { readonly id: string }>(step: string, thing: string, act: string, body: object): Promise<Body> {
    return this.must<Body>(`POST ${thing}/${act}`, await this.send<Body>(step, `${thing}/${act}`, body, await this.versionOf(thing)));
  }

  /** Where a refusal is expected and shown. */
  async refused(step: string, path: string, body: object, changed?: string): Promise<Problem> {
    const {
      status,
      body: problem,
      text,
    } = await this.send<Problem>(step, path, body, changed === undefined ? {} : await this.versionOf(changed));
    if (status < FIRST_PROBLEM) throw new Unexpected(`POST ${path} was to be refused and answered ${status}: ${text}`);
    return problem;
  }

  async get<Body>(path: string): Promise<Body> {
    return this.must<Body>(`GET ${path}`, await this.read<Body>(path));
  }

  async read<Body>(path: string): Promise<Answer<Body>> {
    const joined = `${path}${path.includes('?') ? '&' : '?'}minPosition=${this.position}`;
    return this.request<Body>(joined, { headers: { authorization: `Bearer ${this.key}`, 'accept-language': 'zh-CN' } });
  }

  /** A file as bytes. */
  async download(path: string): Promise<Buffer> {
    const response = await fetch(`${this.url}${path}`, { headers: { authorization: `Bearer ${this.key}` } });
    if (!response.ok) throw new Unexpected(`GET ${path} answered ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  /** Reads from now on see at least what another client's command has recorded. */
  after(other: Api): this {
    if (BigInt(other.position) > BigInt(this.position)) this.position = other.position;
    return this;
  }

  private async versionOf(thing: string): Promise<Headers> {
    const { etag, status, text } = await this.read<object>(thing);
    if (etag === null) throw new Unexpected(`GET ${thing} answered ${status} without a version: ${text}`);
    return { 'if-match': etag };
  }

  private send<Body>(step: string, path: string, body: object | Upload, headers: Headers = {}): Promise<Answer<Body>> {
    const [type, bytes] = body instanceof Upload ? [body.type, body.bytes] : ['application/json', JSON.stringify(body)];
    return this.request<Body>(path, {
      method: 'POST',
      body: bytes,
      headers: {
        authorization: `Bearer ${this.key}`,
        'idempotency-key': `"${this.story}-${step}"`,
        'content-type': type,
        'accept-language': 'zh-CN',
        ...headers,
      },
    });
  }

  private async request<Body>(path: string, init: RequestInit): Promise<Answer<Body>> {
    for (let tries = 1; ; tries += 1) {
      const response = await fetch(`${this.url}${path}`, init);
      const text = await response.text();
      if (isForLater(response.status, text) && tries < TRIES_WHILE_BUSY) {
        await new Promise((resolve) => setTimeout(resolve, BUSY_PAUSE_MS));
        continue;
      }
      const isJson = (response.headers.get('content-type') ?? '').includes('json');
      const body = (isJson ? JSON.parse(text) : text) as Body;
      this.note(body);
      return { status: response.status, body, etag: response.headers.get('etag'), text };
    }
  }

  private note(body: unknown): void {
    const { position } = (body ?? {}) as { position?: string };
    if (typeof position === 'string' && BigInt(position) > BigInt(this.position)) this.position = position;
  }

  private must<Body>(what: string, { status, body, text }: Answer<Body>): Body {
    if (status >= FIRST_PROBLEM) throw new Unexpected(`${what} answered ${status}: ${text}`);
    return body;
  }
}

export class Upload {
  constructor(
    readonly type: string,
    readonly bytes: Buffer,
  ) {}
}
