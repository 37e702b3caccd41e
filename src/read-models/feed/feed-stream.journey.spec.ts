import { eventsIn, Sent } from '../../../client/event-stream';
import { LedgerClient, type Problem } from '../../../client/ledger-client';
import { Engine } from '../../projecting/engine/engine.provider';
import { Client, KeyAsked } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../test/support/service';
import type { CloudEvent } from './cloud-event';
import { MAX_STREAMS_OF_ENTERPRISE } from './feed-places.provider';

const FEED = '/v1/events';
const WITHIN_MS = 30_000;
let running: TestService;
let isStopped = false;
let [officer, stranger] = [] as unknown as [Client, Client];
let payroll: LedgerClient;

/** One live reader: what it was sent, one by one, until it goes or the service ends it. */
class Listener {
  private constructor(
    readonly response: Response,
    private readonly sent: AsyncGenerator<Sent>,
    private readonly gone: AbortController,
  ) {}

  static async of(ledger: LedgerClient, path: string = FEED, headers: Record<string, string> = {}): Promise<Listener> {
    const gone = new AbortController();
    const response = await ledger.open('GET', path, { headers: { accept: 'text/event-stream', ...headers }, signal: gone.signal });
    return new Listener(response, eventsIn(response.body!), gone);
  }
  /** A place is free again a moment after its reader went, so who is refused asks again. */
  static async admitted(path: string = FEED): Promise<Listener> {
    for (;;) {
      const listener = await Listener.of(payroll, path);
      if (listener.response.status === 200) return listener;
    }
  }
  async block(holds: (sent: Sent) => boolean): Promise<Sent | undefined> {
    for (;;) {
      const { done, value } = await this.sent.next();
      if (done) return undefined;
      if (holds(value)) return value;
    }
  }
  async event(): Promise<CloudEvent | undefined> {
    const sent = await this.block(({ data }) => data !== undefined);
    return sent && (JSON.parse(sent.data!) as CloudEvent);
  }
  async events(count: number): Promise<CloudEvent[]> {
    const events: CloudEvent[] = [];
    while (events.length < count) events.push((await this.event())!);
    return events;
  }
  leave(): void {
    this.gone.abort();
  }
}
const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
async function worker(serial: number): Promise<void> {
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  expect((await officer.post('/v1/workers', { name, idNumber, employeeNo: `W${serial}` })).status).toBe(201);
}
/** A page that waits for what comes, asked for again while others have its place. */
async function waitingPage(signal?: AbortSignal): Promise<Response> {
  for (;;) {
    const response = await payroll.open('GET', `${FEED}?after=3&wait=25`, { signal });
    if (response.status !== 429) return response;
  }
}
const placesOf = (events: readonly CloudEvent[]): string[] => events.map(({ feedposition }) => feedposition);

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-11-05' });
  const enterprise = async (creditCode: string, name: string) =>
    (await running.admin.post('/v1/enterprises', { creditCode, name, region: '320803' })).body.id;
  const [enterpriseId, otherId] = [
    await enterprise('91320803MA1HA0017X', '淮安示例机械有限公司'),
    await enterprise('91320800MA1HA0025D', '淮安示例电气有限公司'),
  ];
  officer = await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } });
  const { url, key } = await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' });
  payroll = new LedgerClient(url, key);
  stranger = await keyFor({ audience: 'payroll', enterpriseId: otherId, system: 'payroll-of-others' });
  await worker(1);
  await running.service.app.get(Engine, { strict: false }).settle(WITHIN_MS);
});
afterAll(() => (isStopped ? running.drop() : running.stop()));

it('begins with what there is and goes on with what comes, for its own enterprise alone', async () => {
  const [own, others] = [await Listener.of(payroll), await Listener.of(new LedgerClient(stranger.url, stranger.key))];
  expect([own.response.status, own.response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  expect(placesOf(await own.events(1))).toEqual(['1']);
  await worker(2);
  await worker(3);
  expect(placesOf(await own.events(2))).toEqual(['2', '3']);
  // What the other enterprise is sent first, though it heard all the while, is that nothing happened.
  expect(await others.block(({ id }) => id !== undefined)).toEqual({ id: '0', data: undefined });
  own.leave();
  others.leave();
});

it('goes on behind the last event that came through, whatever its address says', async () => {
  const again = await Listener.of(payroll, `${FEED}?updatedSince=2026-01-01`, { 'last-event-id': '2' });
  expect(placesOf(await again.events(1))).toEqual(['3']);
  again.leave();
  const wrong = await payroll.call<Problem>('GET', FEED, { headers: { accept: 'text/event-stream', 'last-event-id': 'x' } });
  expect([wrong.status, wrong.body.code]).toEqual([422, 'VALIDATION_FAILED']);
});

it('is not opened for who asks for the headers alone', async () =>
  expect((await payroll.call('HEAD', FEED, { headers: { accept: 'text/event-stream' } })).headers.get('content-type')).toContain(
    'application/json',
  ));

it('takes a reader of some types past the others', async () => {
  const quiet = await Listener.of(payroll, `${FEED}?types=cn.skills.allowance.*`);
  expect(await quiet.block(({ id }) => id !== undefined)).toEqual({ id: '3', data: undefined });
  quiet.leave();
});

it('is open so many times for an enterprise, and has room again when a reader goes', async () => {
  const open = await Promise.all(Array.from({ length: MAX_STREAMS_OF_ENTERPRISE }, () => Listener.admitted()));
  const { status, headers, body } = await payroll.call<Problem>('GET', FEED, { headers: { accept: 'text/event-stream' } });
  expect([status, headers.get('retry-after'), body.code, body.detail]).toEqual([
    429,
    '1',
    'FEED_STREAMS_EXHAUSTED',
    `本单位同时打开的实时事件流已达上限 ${MAX_STREAMS_OF_ENTERPRISE} 个，请先关闭其一`,
  ]);
  open.forEach((listener) => listener.leave());
  const again = await Listener.admitted();
  expect(placesOf(await again.events(1))).toEqual(['1']);
  again.leave();
});

it('has room again when a reader goes who waited for a page', async () => {
  const gone = new AbortController();
  const waiting = Array.from({ length: MAX_STREAMS_OF_ENTERPRISE }, () => waitingPage(gone.signal).catch(() => undefined));
  const one = () => payroll.call<Problem>('GET', `${FEED}?after=3&wait=1`);
  while ((await one()).status !== 429);
  gone.abort();
  expect(await Promise.all(waiting)).toEqual(waiting.map(() => undefined));
  while ((await one()).status !== 200);
});

it('ends whole when the service is told to stop, and holds nobody up: neither a stream nor a page that waits', async () => {
  const listener = await Listener.admitted(`${FEED}?after=3`);
  const waiting = waitingPage();
  // Both are there once no more than six others have room.
  const others = await Promise.all(Array.from({ length: MAX_STREAMS_OF_ENTERPRISE - 2 }, () => Listener.admitted(`${FEED}?after=3`)));
  while ((await payroll.call('GET', `${FEED}?after=3&wait=1`)).status !== 429);
  isStopped = true;
  await running.service.stop();
  expect(await listener.event()).toBeUndefined();
  const page = await waiting;
  expect([page.status, await page.json()]).toMatchObject([200, { events: [] }]);
  expect(await Promise.all(others.map((each) => each.event()))).toEqual(others.map(() => undefined));
});
