import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LedgerClient } from '../../client/ledger-client';
import type { Audience } from '../../src/access/audience';
import { creditCodeCheck } from '../../src/kernel/identifiers/credit-code';
import { Book, BOOK_FILE, bookIn, ROOT } from './answers/answer-book';
import { chance, identity } from './stories/made-people';
import { idsIn, Played, PlayedRequests, UUID } from './stories/played';

/**
 * The same request as somebody else: whoever may use a route, with a key that belongs elsewhere, is told of a thing that
 * is there exactly what it is told of one that is not. Every operation is tried once, with real ids, at the end of the
 * journey whose example stands in the document of the API.
 */
interface Operation {
  readonly 'x-audience': readonly string[];
}
const { paths } = JSON.parse(readFileSync(join(ROOT, 'docs', 'api', 'openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
};
export const audiencesOf = (operation: string): readonly string[] => {
  const [method, template] = operation.split(' ') as [string, string];
  return paths[template]![method.toLowerCase()]!['x-audience'];
};
const book: Book = bookIn(BOOK_FILE);

/** What is the same for everybody who may read it. */
export const PUBLISHED = /^GET \/v1\/(catalogues|standards|chains|chain-norms|event-types)\b/;
/** Far from wherever a journey plays. */
const ELSEWHERE = '11';
const DISTRICT = '110101';
const BORN_ON = '1991-06-06';
/** Without its check character. */
const CREDIT_CODE = '91110101MA1HA0099';
const REFUSED = 400;

export type Send = (
  key: string | undefined,
  request: Omit<Played, 'operation'>,
) => Promise<{ readonly status: number; readonly text: string }>;
/** Without the client of journeys: what is asked here is no example of anything. */
export const sender =
  (url: string): Send =>
  async (key, { method, path, headers, body }) => {
    const call = () => new LedgerClient(url, key).call(method, path, { headers, ...(body === undefined ? {} : { body }) });
    // A connection that was idle may be closed by the service just when it is used again.
    const { status, bytes } = await call().catch(call);
    return { status, text: Buffer.from(bytes).toString() };
  };

/** Keys of an enterprise, an authority and the others that have nothing to do with what was played; each is made when it is first asked for. */
export class Strangers {
  private readonly keys = new Map<string, Promise<string | undefined>>();
  private enterprise: Promise<string> | undefined;

  constructor(
    private readonly send: Send,
    private readonly adminKey: string,
  ) {}

  keyOf(audience: string): Promise<string | undefined> {
    const known = this.keys.get(audience) ?? this.made(audience as Audience);
    this.keys.set(audience, known);
    return known;
  }

  private async made(audience: Audience): Promise<string | undefined> {
    const person = { name: '外人甲', account: `stranger-${audience}` };
    switch (audience) {
      case 'regulator':
      case 'inspector':
      case 'union':
        return this.key({ audience, region: ELSEWHERE, person });
      case 'chain-lead':
        return this.key({ audience, region: ELSEWHERE, chainCode: 'NOT-THIS-CHAIN', person });
      case 'enterprise':
      case 'payroll':
        return this.key({ audience, enterpriseId: await this.enterpriseId(), person });
      case 'partner':
        return this.key({ audience, enterpriseId: await this.enterpriseId(), subjectId: randomUUID(), person });
      case 'worker':
        return this.worker();
      default:
        // They belong nowhere: nothing is another's to them.
        return undefined;
    }
  }

  private async key(asked: object): Promise<string> {
    return (await this.posted<{ key: string }>(this.adminKey, '/v1/api-keys', asked)).key;
  }

  private enterpriseId(): Promise<string> {
    return (this.enterprise ??= this.registered());
  }

  private async registered(): Promise<string> {
    const creditCode = `${CREDIT_CODE}${creditCodeCheck(CREDIT_CODE)}`;
    return (
      await this.posted<{ id: string }>(this.adminKey, '/v1/enterprises', { creditCode, name: '北京外人示例有限公司', region: DISTRICT })
    ).id;
  }

  private async worker(): Promise<string> {
    const [officer, { name, idNumber }] = [(await this.keyOf('enterprise'))!, identity(chance(99), 99, BORN_ON)];
    const { id } = await this.posted<{ id: string }>(officer, '/v1/workers', { name, idNumber, employeeNo: 'X0001' });
    const { code } = await this.posted<{ code: string }>(officer, `/v1/workers/${id}/codes`, { purpose: 'OBJECTION' });
    return (await this.posted<{ token: string }>(undefined, '/v1/worker-sessions', { code })).token;
  }

  private async posted<Body>(key: string | undefined, path: string, body: object): Promise<Body> {
    const reply = await this.send(key, post(path, body));
    if (reply.status >= REFUSED) throw new Error(`${path}: ${reply.text}`);
    return JSON.parse(reply.text) as Body;
  }
}

const post = (path: string, body: object): Omit<Played, 'operation'> => ({
  method: 'POST',
  path,
  headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
  body: JSON.stringify(body),
});

/** Every id replaced by one that names nothing; the same one by the same. */
const unknown =
  (ids: ReadonlyMap<string, string>) =>
  (text: string): string =>
    text.replaceAll(UUID, (id) => ids.get(id) ?? id);
/** An answer without what belongs to the request itself. */
const plain = (text: string): string => text.replace(/"instance":"[^"]*",?/, '');

/** A filter that names what is not there finds nothing, which is an answer. */
const placeOf = (path: string): string => path.split('?')[0]!;

export async function compared(send: Send, key: string, { method, path, headers, body }: Played): Promise<string | undefined> {
  const text = typeof body === 'string' ? body : '';
  const ids = new Map([...idsIn(path), ...idsIn(text)].map((id) => [id, randomUUID() as string]));
  const nothing = unknown(ids);
  const again = { method, headers: { ...headers, ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}) } };
  const real = await send(key, { ...again, path, body });
  const none = await send(key, {
    ...again,
    path: nothing(path),
    body: typeof body === 'string' ? nothing(body) : body,
    headers: { ...again.headers, ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}) },
  });
  if (real.status < REFUSED && placeOf(path).match(UUID)) return `is answered ${real.status}: ${real.text.slice(0, 200)}`;
  return real.status === none.status && nothing(plain(real.text)) === plain(none.text)
    ? undefined
    : `tells it apart from nothing: ${real.status} ${plain(real.text).slice(0, 300)} / ${none.status} ${plain(none.text).slice(0, 300)}`;
}

export interface Tried {
  readonly operations: number;
  readonly requests: number;
}

/** @throws where a stranger is told more than of something that is not there */
export async function expectOthersShutOut(url: string, adminKey: string, played: PlayedRequests, journey: string): Promise<Tried> {
  const send = sender(url);
  const [strangers, faults] = [new Strangers(send, adminKey), [] as string[]];
  const mine = [...played.first.values()].filter(
    ({ operation, path, body }) =>
      book[operation]?.example?.journey === journey &&
      !PUBLISHED.test(operation) &&
      (path.match(UUID) ?? (typeof body === 'string' && body.match(UUID))),
  );
  let requests = 0;
  for (const request of mine) {
    for (const audience of audiencesOf(request.operation)) {
      const key = await strangers.keyOf(audience);
      if (key === undefined) continue;
      requests += 2;
      const fault = await compared(send, key, request);
      if (fault) faults.push(`${request.operation} as another ${audience} ${fault}`);
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { operations: mine.length, requests };
}
