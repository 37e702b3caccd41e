import { randomUUID } from 'node:crypto';
import { LedgerClient } from '../../../client/ledger-client';
import type { Address, BodyOf, Template } from '../../../client/routes';
import { journeyOf, openedBook, operationOf } from '../answers/answer-book';
import { PlayedRequests } from '../stories/played';
import { Confirmed, isConfirmation } from '../stories/second-persons';

export interface Reply<Body> {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came. */
  readonly bytes: Uint8Array;
  readonly body: Body;
}
type Problem = {
  readonly code: string;
  readonly detail: string;
  readonly title: string;
  readonly params: Record<string, unknown>;
  readonly errors?: readonly { pointer: string; message: string }[];
};
type Made = { id: string; position: string } & Partial<Problem>;

/** The thing that a command's path is about: `/v1/batches/{id}`, or a version below an enterprise, a stream of a worker. */
const THING =
  /^(\/v1\/enterprises\/[^/]+\/allowance-rules\/[^/]+|\/v1\/workers\/[^/]+\/(?:employments|foreign-certificates|links)|\/v1\/[^/]+\/[^/]+)/;
/** Where the version of a thing is read: the links of a worker's record are one list, whichever way they are proposed. */
const thingOf = (path: string): string => path.replace(/^(\/v1\/workers\/[^/]+)\/(?:joins|divisions)$/, '$1/links').match(THING)![0];
/** What a caller names who may not read the thing; the answer must not depend on it. */
const ANY_VERSION = '"1"';
const FIRST_REFUSAL = 400;
const VERSION_REQUIRED = 428;
const VERSION_STALE = 412;
/** As often as a thing is read anew for a command that met another version. */
const READ_AGAIN = 5;
/** The highest position that any caller of one service was told: what is read before a command is at least that recent. */
interface Told {
  position: bigint;
  readonly confirmed: Confirmed[];
  readonly played: PlayedRequests;
}

/** Routes that the document does not hold: of a demo ledger alone (decision 9), and for whoever runs the service. */
type Aside = readonly ['/v1/sandbox/clock', { readonly to?: string | undefined }] | readonly ['/v1/sandbox/scenarios', object];
type Posted<More> =
  | { [T in Template<'post'>]: readonly [path: Address<'post', T>, body?: Worded<BodyOf<T>>, more?: More] }[Template<'post'>]
  | Aside;
/** A POST to a route that there is, with a body of its shape. */
export type PostCall = Posted<Record<string, string>>;
/** The same, with who sends it. */
export type PostCallBy = Posted<Client>;
export type GetPath = Address<'get'> | `/health/${string}`;
/** A story may hold a code in a variable: which codes there are the service says itself. */
type Worded<Body> = Body extends string
  ? string
  : Body extends Uint8Array
    ? Body
    : Body extends object
      ? { readonly [Name in keyof Body]: Worded<Body[Name]> }
      : Body;

/** What a key is asked for with. */
export type KeyAsked = Worded<BodyOf<'/v1/api-keys'>>;

/** A caller of the HTTP interface, for journeys: the generated client, told only what was read and what was answered. */
export class Client {
  /** For what no caller in good faith sends, a path that is none or a body of another shape; and for addresses that the service itself gave. */
  readonly raw = {
    post: <Body = Made>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Reply<Body>> =>
      this.posted(path, body, headers),
    get: <Body = Record<string, never>>(path: string, headers: Record<string, string> = {}): Promise<Reply<Body & Partial<Problem>>> =>
      this.send('GET', path, headers),
  };
  private readonly ledger: LedgerClient;

  constructor(
    readonly url: string,
    readonly key: string | undefined,
    private readonly told: Told = { position: 0n, confirmed: [], played: new PlayedRequests() },
  ) {
    this.ledger = new LedgerClient(url, key);
  }

  /** What was confirmed by any caller of this service. */
  get confirmed(): readonly Confirmed[] {
    return this.told.confirmed;
  }

  /** What was granted to any caller of this service. */
  get played(): PlayedRequests {
    return this.told.played;
  }

  as(key: string | undefined): Client {
    return new Client(this.url, key, this.told);
  }

  post<Body = Made>(...[path, body, headers]: PostCall): Promise<Reply<Body>> {
    mustBeRoute('POST', path);
    const posted = this.posted<Body>(path, body, headers);
    return path === CLOCK ? posted.then(mustHaveTurned) : posted;
  }

  get<Body = Record<string, never>>(path: GetPath, headers: Record<string, string> = {}): Promise<Reply<Body & Partial<Problem>>> {
    mustBeRoute('GET', path);
    return this.send('GET', path, headers);
  }

  /** The version of a thing as the last answer to anybody left it. */
  async etagOf(thing: string): Promise<string> {
    return (await this.raw.get(`${thing}?minPosition=${this.told.position}`)).headers.get('etag') ?? ANY_VERSION;
  }

  /** Exactly this request, with no header but these. */
  async send<Body>(method: string, path: string, headers: Record<string, string>, body?: string | Uint8Array): Promise<Reply<Body>> {
    const reply = await this.ledger.call<Body>(method, path, { headers, ...(body === undefined ? {} : { body }) });
    const answer = reply.body as Body;
    const position = BigInt((answer as { position?: string } | null)?.position ?? 0);
    if (position > this.told.position) this.told.position = position;
    if (reply.status < FIRST_REFUSAL) this.told.played.note({ method, path, headers, body });
    if (method === 'POST' && isConfirmation(path) && reply.status < FIRST_REFUSAL)
      this.told.confirmed.push({ operation: operationOf(method, path) ?? path, position });
    const type = (reply.headers.get('content-type') ?? '').split(';')[0]!;
    const journey = journeyOf(expect.getState().testPath!);
    openedBook(journey)?.note({ method, path, request: requested(body), status: reply.status, type, answer }, journey);
    return { status: reply.status, headers: reply.headers, bytes: reply.bytes, body: answer };
  }

  /** A story acts on what stands now: where the route asks which version was read, the thing is read first. */
  private async posted<Body>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Reply<Body>> {
    const isBytes = body instanceof Uint8Array;
    const all = { 'idempotency-key': randomUUID(), ...(isBytes ? {} : { 'content-type': 'application/json' }), ...headers };
    const sent = isBytes ? body : JSON.stringify(body);
    let reply = await this.send<Body>('POST', path, all, sent);
    // A process may be faster than whoever has just read.
    for (let tries = 0; tries < READ_AGAIN && mustRead(reply.status, headers); tries += 1) {
      reply = await this.send<Body>('POST', path, { ...all, 'if-match': await this.etagOf(thingOf(path)) }, sent);
    }
    return reply;
  }
}

const CLOCK = '/v1/sandbox/clock';
/** A story goes on as if the day had come: where it has not, what fails later says nothing of it. @throws where the clock was refused */
function mustHaveTurned<Body>(reply: Reply<Body>): Reply<Body> {
  if (reply.status >= FIRST_REFUSAL) throw new Error(`the clock was not turned: ${JSON.stringify(reply.body)}`);
  return reply;
}

/** A test that names a version means that one. */
const mustRead = (status: number, given: Record<string, string>): boolean =>
  !('if-match' in given) && (status === VERSION_REQUIRED || status === VERSION_STALE);

/** The compiler knows where the parts of a path are open, not how many they are. @throws where no route is that long */
function mustBeRoute(method: string, path: string): void {
  if (path.startsWith('/v1/') && !path.startsWith('/v1/sandbox/') && !operationOf(method, path))
    throw new Error(`${method} ${path} is no route (npm run generate after adding one)`);
}

const requested = (body: string | Uint8Array | undefined): unknown =>
  body instanceof Uint8Array ? excerptOf(body) : typeof body === 'string' ? shownText(body) : null;
const shownText = (text: string): unknown =>
  /^[[{]/.test(text) ? safely(text) : /^\w+=/.test(text) ? Object.fromEntries(new URLSearchParams(text)) : null;

/** Lines of a file that an example shows: its headings and two rows. */
const SHOWN_LINES = 3;
/** Of a file that is text in UTF-8; a workbook, a form, or what comes in another encoding, shows nothing. */
function excerptOf(file: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file);
    return /^[^\0]+$/.test(text) && text.includes(',') && !/^(PK|--)/.test(text)
      ? `${text.split(/\r?\n/).slice(0, SHOWN_LINES).join('\r\n')}\r\n`
      : null;
  } catch {
    return null;
  }
}

/** A body that is no JSON is what some tests send on purpose. */
function safely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
