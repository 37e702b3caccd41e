import { AUDIENCES } from '../../src/access/audience';
import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../support/stories/certified-batch';
import type { Client, KeyAsked, Reply } from '../support/callers/client';
import { startTestService, TestService } from '../support/service';
import { OPERATIONS } from './api';
import { Asking } from './asked';
import { emptyTally, Fuzz, type Tally } from './fuzz';
import { KnownIds, listOf } from './known-ids';
import { RawCaller } from './raw-caller';
import { digests, Recorded } from './stored-state';

/* Everything that anybody might send, good and odd, by keys of every audience: no 5xx, no hang, no change that was not asked for. `npm run fuzz -- --requests 200000` is the long form. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 1_200);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);
/** At the slowest, on a busy machine. */
const MS_PER_REQUEST = 50;
const SHOWN_EVERY = 5_000;
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

let running: TestService;
let batch: CertifiedBatch;
let clients: Record<string, Client>;
let stranger: Client;
const ids = new KnownIds();

async function keyFor(asked: KeyAsked): Promise<Client> {
  const { body } = await running.admin.post<{ key: string }>('/v1/api-keys', asked);
  return running.admin.as(body.key);
}

beforeAll(async () => {
  running = await startTestService({ rateLimits: {} });
  batch = await certifiedBatch(running, 2);
  const { body: other } = await running.admin.post('/v1/enterprises', {
    creditCode: '91320800MA1HA0025D',
    name: '淮安示例电气有限公司',
    region: '320800',
  });
  stranger = await keyFor({ audience: 'enterprise', enterpriseId: other.id, person: { name: '经办丙' } });
  const { officer, regulator, enterpriseId } = batch;
  const { body: code } = await officer.post<{ code: string }>(`/v1/workers/${batch.workers[0]!}/codes`, { purpose: 'OBJECTION' });
  const { body: session } = await officer.as(undefined).post<{ token: string }>('/v1/worker-sessions', { code: code.code });
  const [region, person] = ['3208', { name: '监管三' }];
  clients = {
    admin: running.admin,
    regulator,
    enterprise: officer,
    worker: officer.as(session.token),
    payroll: await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' }),
    auditor: await keyFor({ audience: 'auditor', person: { name: '审计一' } }),
    inspector: await keyFor({ audience: 'inspector', region, person }),
    union: await keyFor({ audience: 'union', region, person }),
    'chain-lead': await keyFor({ audience: 'chain-lead', region, chainCode: 'CARBON-FIBRE', person }),
    partner: await keyFor({ audience: 'partner', enterpriseId, subjectId: batch.workers[0]!, person }),
  };
  await takeUpIds();
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

/** An answer as far as it must tell nothing: without what is drawn for each request, and without how often may be asked again. */
const told = ({ status, headers, body }: Reply<unknown>): object => {
  const problem = { ...(body as object), instance: undefined };
  const drawn = new Set(['date', 'x-request-id', 'content-length', 'ratelimit']);
  return { status, problem, length: JSON.stringify(body).length, headers: [...headers].filter(([name]) => !drawn.has(name)) };
};
/** What nobody has, what is no id, what is too long for one, and what is no route at all. */
const nowhere = (path: string): readonly string[] => [
  path.replace('{id}', UNKNOWN),
  path.replace('{id}', 'x'),
  path.replace('{id}', '长'.repeat(600)),
  path.replace('{id}', '%c0%af'),
  '/v1/nowhere',
];

it('what another has, what nobody has, and what is no route answer alike', async () => {
  const alike: string[] = [];
  for (const { method, path, audiences } of OPERATIONS.filter(
    (operation) => operation.method === 'GET' && /^[^{]*\{id\}[^{]*$/.test(operation.path),
  )) {
    if (!audiences.includes('enterprise') || path.endsWith('/stream')) continue;
    for (const id of ids.named(listOf(path, 'id'))) {
      const target = path.replace('{id}', id);
      const [own, others] = [await clients.enterprise!.send<unknown>(method, target, {}), await stranger.send<unknown>(method, target, {})];
      // What is for everybody, as a standard, is no other's; what the owner does not see either tells nothing.
      if (own.status >= 300 || others.status < 300) continue;
      for (const each of nowhere(path)) expect([path, told(others)]).toEqual([path, told(await stranger.send<unknown>(method, each, {}))]);
      alike.push(path);
      break;
    }
  }
  process.stdout.write(`uniform 404: ${alike.length} routes\n`);
  expect(alike.length).toBeGreaterThan(10);
}, 120_000);

/** What can be seen by whom, from list to thing: the ids by which requests reach something. */
async function takeUpIds(): Promise<void> {
  ids.add('enterprises', batch.enterpriseId);
  for (const id of batch.workers) ids.add('workers', id);
  for (let round = 0; round < 2; round += 1) {
    for (const { path, method, audiences } of OPERATIONS.filter((operation) => operation.method === 'GET')) {
      const who = audiences.find((audience) => clients[audience]);
      const list = listOf(path, 'id');
      const target = path.replace(/\{id\}/, () => ids.named(list)[0] ?? UNKNOWN);
      // Keys that are revoked or rotated meanwhile would leave the rest of the run with callers whom nobody knows.
      if (path.startsWith('/v1/api-keys')) continue;
      if (!who || target.includes('{') || /\/(stream|live)$/.test(path)) continue;
      const { body } = await clients[who]!.send<unknown>(method, target, {});
      ids.takeUp(body, path.includes('{') ? '' : path.split('/').at(-1)!);
    }
  }
}

it('knows a caller for every audience, and ids to ask for', () => {
  expect(AUDIENCES.filter((audience) => clients[audience] === undefined)).toEqual([]);
  expect(ids.all.length).toBeGreaterThan(20);
});

it(
  `no 5xx, no hang, no change that was not asked for (seed ${SEED})`,
  async () => {
    const { app, url } = running.service;
    const tally = emptyTally();
    const keys = Object.fromEntries(Object.entries(clients).map(([audience, { key }]) => [audience, key!]));
    const caller = new RawCaller(url, { ...keys, guess: `sk_${'x'.repeat(43)}` });
    const fuzz = new Fuzz(caller, Recorded.of(app), tally);
    const asking = new Asking(ids, Object.keys(keys));
    const onWave = ({ findings: { length: found }, ...figures }: Tally): void =>
      void (figures.requests % SHOWN_EVERY === 0 && process.stdout.write(`fuzz, so far: ${JSON.stringify({ ...figures, found })}\n`));
    try {
      const before = await digests(app, running.databaseUrl);
      await fuzz.play(asking, { intent: 'reading', requests: REQUESTS / 2, seed: SEED, onWave });
      const after = await digests(app, running.databaseUrl);
      for (const [table, digest] of Object.entries(after))
        if (before[table] !== digest) fuzz.found('unaskedChange', table, `${before[table]} became ${digest}`);
      await fuzz.play(asking, { intent: 'any', requests: REQUESTS / 2, seed: SEED + 1, onWave });
    } finally {
      caller.close();
    }
    const { findings, ...figures } = tally;
    process.stdout.write(`fuzz: ${JSON.stringify(figures)}\n`);
    expect(findings).toEqual([]);
    expect((await clients.auditor!.raw.get('/health/ready')).status).toBe(200);
  },
  120_000 + REQUESTS * MS_PER_REQUEST,
);
