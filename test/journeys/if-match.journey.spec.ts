import { randomUUID } from 'node:crypto';
import { assessingEnterprise, AssessingEnterprise, openBatch } from '../support/stories/assessing-enterprise';
import type { Client, Reply } from '../support/callers/client';
import { chance, identity } from '../support/stories/made-people';
import { startTestService, TestService } from '../support/service';

/** Two officers, one candidacy: nobody decides on what somebody else has changed meanwhile. */
interface Answer {
  readonly id: string;
  readonly position: string;
  readonly code?: string;
  readonly params?: { currentVersion?: number };
}

let running: TestService;
let firm: AssessingEnterprise;
let [batchId, candidacyId] = ['', ''];

beforeAll(async () => {
  running = await startTestService();
  firm = await assessingEnterprise(running);
  batchId = await openBatch(firm, '2026-11-02');
  const { name, idNumber } = identity(chance(1), 1, '1990-05-05');
  const { id: workerId } = (await firm.clerk.post('/v1/workers', { name, idNumber })).body;
  await firm.clerk.post(`/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: '6-18-01-01', fromOn: '2008-03-01' });
  const registered = await firm.clerk.post(`/v1/batches/${batchId}/candidates`, {
    workerId,
    occupationCode: '6-18-01-01',
    trade: '数控车工',
    level: 'JUNIOR',
    conditionNo: 'N23-5-1',
  });
  expect([registered.status, registered.body]).toMatchObject([201, {}]);
  candidacyId = registered.body.id;
});
afterAll(() => running.stop());

const seen = ({ status, headers, body }: Reply<Answer>) => [status, body.code ?? null, headers.get('etag'), body.params?.currentVersion];
const score = (client: Client, part: string, headers: Record<string, string>, written = '80') =>
  client.send<Answer>(
    'POST',
    `/v1/candidacies/${candidacyId}/scores`,
    { 'idempotency-key': randomUUID(), 'content-type': 'application/json', ...headers },
    JSON.stringify({ part, score: written }),
  );

it('is asked for, before the body is looked at', async () => {
  const path = `/v1/candidacies/${candidacyId}/scores` as const;
  const reply = await firm.clerk.send<Answer>(
    'POST',
    path,
    { 'idempotency-key': 'none', 'content-type': 'application/json' },
    '{"nonsense":true}',
  );
  expect(seen(reply)).toEqual([428, 'VERSION_REQUIRED', null, undefined]);
});

it('takes no `*`', async () =>
  expect(seen(await score(firm.clerk, 'THEORY', { 'if-match': '*' }))).toEqual([428, 'VERSION_REQUIRED', null, undefined]));

it('is read with the thing, and moves with it', async () => {
  const etag = await firm.clerk.etagOf(`/v1/candidacies/${candidacyId}`);
  expect(etag).toMatch(/^"\d+"$/);
  const version = Number(etag.slice(1, -1));
  const marked = await score(firm.clerk, 'THEORY', { 'if-match': etag });
  expect(seen(marked)).toEqual([201, null, `"${version + 1}"`, undefined]);
  expect(await firm.clerk.etagOf(`/v1/candidacies/${candidacyId}`)).toBe(`"${version + 1}"`);

  const stale = await score(firm.clerk, 'SKILL', { 'if-match': etag });
  expect(seen(stale)).toEqual([412, 'VERSION_STALE', `"${version + 1}"`, version + 1]);
});

it.each(['"999"', 'W/"2"', '"2-pdf"', '"abc"'])('refuses %s as stale', async (tag) =>
  expect(seen(await score(firm.clerk, 'SKILL', { 'if-match': tag })).slice(0, 2)).toEqual([412, 'VERSION_STALE']),
);

it('never makes an honest retry fail because of its own success', async () => {
  const etag = await firm.clerk.etagOf(`/v1/candidacies/${candidacyId}`);
  const first = await score(firm.clerk, 'SKILL', { 'if-match': etag, 'idempotency-key': 'once' });
  const again = await score(firm.clerk, 'SKILL', { 'if-match': etag, 'idempotency-key': 'once' });
  expect([first.status, again.status, again.headers.get('idempotency-replayed'), again.body]).toEqual([201, 201, 'true', first.body]);
});

it('may be put right under the same key, since nothing was decided', async () => {
  expect(seen(await score(firm.clerk, 'SKILL', { 'if-match': '"1"', 'idempotency-key': 'put-right' }, '70')).slice(0, 2)).toEqual([
    412,
    'VERSION_STALE',
  ]);
  const etag = await firm.clerk.etagOf(`/v1/candidacies/${candidacyId}`);
  expect((await score(firm.clerk, 'SKILL', { 'if-match': etag, 'idempotency-key': 'put-right' }, '70')).status).toBe(201);
});

it('betrays nothing of what the caller may not know of', async () => {
  const unknown = '00000000-0000-4000-8000-000000000000';
  const there = await score(firm.stranger, 'SKILL', { 'if-match': '"1"' });
  const nowhere = await firm.stranger.send<Answer>(
    'POST',
    `/v1/candidacies/${unknown}/scores`,
    { 'idempotency-key': 'nowhere', 'if-match': '"1"', 'content-type': 'application/json' },
    '{"part":"SKILL","score":"80"}',
  );
  expect([seen(there), seen(nowhere)]).toEqual([
    [404, 'NOT_FOUND', null, undefined],
    [404, 'NOT_FOUND', null, undefined],
  ]);
});

it('lets one of two who act on the same reading through', async () => {
  const etag = await firm.clerk.etagOf(`/v1/batches/${batchId}`);
  const submit = (key: string) =>
    firm.clerk.send<Answer>(
      'POST',
      `/v1/batches/${batchId}/submissions`,
      { 'idempotency-key': key, 'if-match': etag, 'content-type': 'application/json' },
      '{}',
    );
  const both = await Promise.all([submit('one'), submit('two')]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
});

describe('a reading', () => {
  it.each(['candidacies', 'batches'])(
    'of %s is never 304 by its version: the day, the vault and other streams move what is told',
    async (kind) => {
      const path = kind === 'batches' ? (`/v1/batches/${batchId}` as const) : (`/v1/candidacies/${candidacyId}` as const);
      expect((await firm.clerk.get(path, { 'if-none-match': await firm.clerk.etagOf(path) })).status).toBe(200);
    },
  );
  it.each(['enterprises', 'filings'])('of %s says its version', async (kind) => {
    const id = kind === 'filings' ? firm.filingId : firm.enterpriseId;
    expect(await firm.clerk.raw.get<{ etag: string }>(`/v1/${kind}/${id}`)).toMatchObject({ status: 200, body: { etag: '"1"' } });
  });
});
