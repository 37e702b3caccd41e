import { randomUUID } from 'node:crypto';
import { Client } from '../support/callers/client';
import { startTestService, TestService } from '../support/service';

/* How often may be called, by whom, and from which pages: a service whose limits are small, behind a proxy that says from where each request comes. */
const KEY = { requests: 20, seconds: 600 };
const ADDRESS = { requests: 60, seconds: 600 };
const FILES = { requests: 2, seconds: 600 };
const GUESSES = { requests: 3, seconds: 600 };
const PAGE = 'https://hr.example.com';
const TOO_MANY = 429;

let running: TestService;
beforeAll(async () => {
  running = await startTestService({
    rateLimits: { key: KEY, address: ADDRESS, files: FILES, guesses: GUESSES },
    trustedProxies: ['127.0.0.1'],
    corsOrigins: [PAGE],
  });
});
afterAll(() => running.stop());

const auditor = async (name: string): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'auditor', person: { name } })).body.key);
const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });
const reads = (client: Client, address: string, path = '/v1/batches') =>
  client.raw.get<{ code?: string; params?: object }>(path, from(address));
const nobody = (): Client => running.admin.as(undefined);
const guessed = (): Client => running.admin.as(`sk_${randomUUID().replaceAll('-', '')}12345678901`);

async function untilRefused(ask: () => Promise<{ status: number }>, atMost: number): Promise<number> {
  for (let asked = 1; asked <= atMost; asked += 1) if ((await ask()).status === TOO_MANY) return asked;
  return Infinity;
}

describe('a key', () => {
  it('is told at every answer what is left, and is turned away when nothing is, from wherever it comes', async () => {
    const client = await auditor('审计一');
    const first = await reads(client, '203.0.113.1');
    expect([first.status, first.headers.get('ratelimit-policy')]).toEqual([200, `"key";q=${KEY.requests};w=${KEY.seconds}`]);
    expect(first.headers.get('ratelimit')).toMatch(new RegExp(`^"key";r=${KEY.requests - 1};t=(600|5\\d\\d)$`));
    expect(await untilRefused(() => reads(client, '203.0.113.1'), KEY.requests)).toBe(KEY.requests);
    const refused = await reads(client, '203.0.113.2');
    expect([refused.status, refused.body.code, refused.headers.get('ratelimit')]).toEqual([
      TOO_MANY,
      'RATE_LIMITED',
      expect.stringMatching(/^"key";r=0;t=\d+$/),
    ]);
    expect([Number(refused.headers.get('retry-after')), refused.body.params]).toEqual([
      expect.any(Number),
      { seconds: Number(refused.headers.get('retry-after')) },
    ]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await reads(await auditor('审计二'), '203.0.113.1')).status).toBe(200);
  });

  it('sends files by a quota of their own', async () => {
    const { body } = await running.admin.post('/v1/enterprises', {
      creditCode: '91320803MA1HA0017X',
      name: '淮安示例机械有限公司',
      region: '320803',
    });
    const officer = running.admin.as(
      (
        await running.admin.post<{ key: string }>('/v1/api-keys', {
          audience: 'enterprise',
          enterpriseId: body.id,
          person: { name: '经办甲' },
        })
      ).body.key,
    );
    const sends = () =>
      officer.raw.post(`/v1/batches/${randomUUID()}/imports`, Buffer.from('序号\n'), {
        'content-type': 'text/csv',
        ...from('203.0.113.3'),
      });
    const { status, headers } = await sends();
    expect([status, headers.get('ratelimit-policy')]).toEqual([404, `"key";q=${KEY.requests};w=600, "files";q=${FILES.requests};w=600`]);
    expect(await untilRefused(sends, FILES.requests)).toBe(FILES.requests);
    expect((await reads(officer, '203.0.113.3', '/v1/batches')).status).toBe(200);
  });
});

describe('an address', () => {
  it('is turned away when it asks too often, whoever asks, and the next one is not', async () => {
    const asks = (address: string) => nobody().raw.get('/v1/meta', from(address));
    expect((await asks('203.0.113.4')).headers.get('ratelimit-policy')).toBe(`"address";q=${ADDRESS.requests};w=600`);
    expect(await untilRefused(() => asks('203.0.113.4'), ADDRESS.requests)).toBe(ADDRESS.requests);
    expect((await asks('203.0.113.5')).status).toBe(200);
    const unknown = await nobody().raw.get('/v1/nowhere', from('203.0.113.4'));
    expect([unknown.status, unknown.body.code]).toEqual([TOO_MANY, 'RATE_LIMITED']);
  });
  it('of the newer protocol is one with its neighbours', async () => {
    let host = 0;
    const asks = () => nobody().raw.get('/v1/meta', from(`2001:db8:0:1::${((host += 1)).toString(16)}`));
    expect(await untilRefused(asks, ADDRESS.requests + 1)).toBe(ADDRESS.requests + 1);
  });
  it('may look after the service as often as it likes', async () => {
    for (const path of ['/health/live', '/health/ready', '/metrics']) {
      const answers = await Promise.all(Array.from({ length: ADDRESS.requests + 1 }, () => nobody().raw.get(path, from('203.0.113.6'))));
      expect(answers.map(({ status, headers }) => [status, headers.get('ratelimit')])).toEqual(answers.map(() => [200, null]));
    }
  });
});

describe('an address that tries keys', () => {
  it('is turned away after few, then with a good key too, and may still read what is for everybody', async () => {
    const good = await auditor('审计三');
    expect((await reads(good, '203.0.113.7')).status).toBe(200);
    expect(await untilRefused(() => reads(guessed(), '203.0.113.7'), 10)).toBe(GUESSES.requests + 1);
    const refused = await reads(good, '203.0.113.7');
    expect([refused.status, refused.body.code]).toEqual([TOO_MANY, 'RATE_LIMITED']);
    expect((await nobody().raw.get('/v1/meta', from('203.0.113.7'))).status).toBe(200);
    expect((await reads(good, '203.0.113.8')).status).toBe(200);
  });
  it('is no program that goes on with a key that has expired', async () => {
    const expired = guessed();
    for (let asked = 0; asked < 3 * GUESSES.requests; asked += 1) expect((await reads(expired, '203.0.113.9')).status).toBe(401);
  });
  it('is no office whose sessions at the provider of identities have ended', async () => {
    const ended = () => running.admin.as(`eyJhbGciOiJSUzI1NiJ9.${randomUUID()}.${randomUUID()}`);
    for (let asked = 0; asked < 2 * GUESSES.requests; asked += 1) expect((await reads(ended(), '203.0.113.14')).status).toBe(401);
  });
  it('is nobody who brings no key', async () => {
    for (let asked = 0; asked < 2 * GUESSES.requests; asked += 1) expect((await reads(nobody(), '203.0.113.10')).status).toBe(401);
  });
  it('or one-time codes', async () => {
    let tried = 0;
    const tries = (code: string) => nobody().raw.post('/v1/worker-sessions', { code }, from('203.0.113.11'));
    for (let again = 0; again < 2 * GUESSES.requests; again += 1) expect((await tries('7K3M9PQRTW')).status).toBe(403);
    expect(await untilRefused(() => tries(`7K3M9PQRT${(tried += 1)}`), 10)).toBe(GUESSES.requests);
  });
  it('or secrets of OAuth', async () => {
    let tried = 0;
    const form = { 'content-type': 'application/x-www-form-urlencoded', ...from('203.0.113.13') };
    const tries = () =>
      nobody().send(
        'POST',
        '/v1/oauth/token',
        form,
        `grant_type=client_credentials&client_id=${randomUUID()}&client_secret=sk_${(tried += 1)}`,
      );
    expect((await tries()).status).toBe(401);
    expect(await untilRefused(tries, 10)).toBe(GUESSES.requests);
  });
});

describe('a page in a browser', () => {
  const preflight = (origin: string) =>
    nobody().send('OPTIONS', '/v1/enterprises', {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,idempotency-key',
      ...from('203.0.113.12'),
    });
  it('may call from an origin that is named, and read what callers are told', async () => {
    const { status, headers } = await preflight(PAGE);
    expect([
      status,
      headers.get('access-control-allow-origin'),
      headers.get('access-control-allow-methods'),
      headers.get('access-control-allow-credentials'),
    ]).toEqual([204, PAGE, 'GET, POST', null]);
    expect(
      (await nobody().raw.get('/v1/meta', { origin: PAGE, ...from('203.0.113.12') })).headers.get('access-control-expose-headers'),
    ).toMatch(/etag.*retry-after/);
  });
  it.each(['https://evil.example.com', 'https://hr.example.com.evil.example', 'null'])('may not from %s', async (origin) =>
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull(),
  );
  it('keeps of each address one answer for each caller, language and form; of what is the same for all, one', async () => {
    const varying = async (path: string, as = running.admin) =>
      (await as.raw.get(path, { origin: PAGE, ...from('203.0.113.12') })).headers.get('vary');
    expect([await varying('/v1/api-keys?limit=1'), await varying('/v1/meta', nobody())]).toEqual([
      'Origin, Accept, Accept-Language, Authorization',
      'Origin',
    ]);
  });
  it('is told to guess no type, to frame nothing, to load nothing, and to name nobody as where it came from', async () => {
    const { headers } = await nobody().raw.get('/v1/meta', from('203.0.113.12'));
    expect(
      [
        'x-content-type-options',
        'x-frame-options',
        'referrer-policy',
        'content-security-policy',
        'strict-transport-security',
        'x-powered-by',
        'server',
      ].map((name) => headers.get(name)),
    ).toEqual([
      'nosniff',
      'DENY',
      'no-referrer',
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      'max-age=63072000',
      null,
      null,
    ]);
  });
  it('shows the documents of the API with scripts of this address alone', async () => {
    const page = await nobody().raw.get('/docs', from('203.0.113.12'));
    const [policy, html] = [page.headers.get('content-security-policy')!, new TextDecoder().decode(page.bytes)];
    expect([page.status, /script-src 'self';/.test(policy), /connect-src 'self'/.test(policy)]).toEqual([200, true, true]);
    const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)/g)];
    expect(scripts.length).toBeGreaterThan(1);
    // A script in the page itself, or of another address, would not run.
    expect(scripts.filter(([, attributes, inside]) => !/src="\.?\/[^/]/.test(attributes!) || inside!.trim() !== '')).toEqual([]);
  });
});
