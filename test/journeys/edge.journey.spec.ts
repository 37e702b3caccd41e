import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LedgerClient } from '../../client/ledger-client';
import { AUDIENCES, ENTERPRISE_ROLES } from '../../src/access/audience';
import { MAX_JSON_BYTES } from '../../src/http/edge/body-limits';
import { Client, KeyAsked } from '../support/callers/client';
import { startTestService, TestService } from '../support/service';

/** The edge, for every route there is: the committed document names them, and test/house proves it whole. */
interface Operation {
  readonly operationId: string;
  readonly 'x-audience': readonly string[];
  readonly 'x-roles'?: readonly string[];
  readonly 'x-without-key'?: boolean;
  readonly requestBody?: { readonly content: Readonly<Record<string, object>> };
}
const { paths } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'docs', 'api', 'openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
};
/** What stands for parts of a path that are no ids. */
const WELL_FORMED: Readonly<Record<string, string>> = { period: '2026-11', institutionCode: 'Y000032080001' };
const routes = Object.entries(paths).flatMap(([path, verbs]) =>
  Object.entries(verbs).map(([verb, operation]) => ({
    path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => WELL_FORMED[name] ?? '00000000-0000-4000-8000-000000000000'),
    verb: verb.toUpperCase(),
    audiences: operation['x-audience'],
    roles: operation['x-roles'] ?? [],
    isLookUp: operation['x-without-key'] === true,
    name: operation.operationId,
    bodies: Object.keys(operation.requestBody?.content ?? {}),
  })),
);
const closed = routes.filter(({ audiences }) => !audiences.includes('public'));

const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
/** What some keys are bound to besides. */
interface Narrower {
  readonly chainCode: string;
  readonly subjectId: string;
  readonly roles: readonly string[];
}
let running: TestService;
let clients: Record<string, Client>;
let byRole: Record<string, Client>;

beforeAll(async () => {
  running = await startTestService();
  const { admin } = running;
  const { body } = await admin.post('/v1/enterprises', FIRM);
  const keyFor = async (asked: KeyAsked & Partial<Narrower>): Promise<Client> =>
    admin.as((await admin.raw.post<{ key: string }>('/v1/api-keys', asked)).body.key);
  const roleKeys = ENTERPRISE_ROLES.map(
    async (role) =>
      [role, await keyFor({ audience: 'enterprise', enterpriseId: body.id, roles: [role], person: { name: `员工${role}` } })] as const,
  );
  byRole = Object.fromEntries(await Promise.all(roleKeys));
  clients = {
    admin,
    regulator: await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }),
    enterprise: await keyFor({ audience: 'enterprise', enterpriseId: body.id, person: { name: '经办甲' } }),
    payroll: await keyFor({ audience: 'payroll', enterpriseId: body.id, system: 'payroll' }),
    auditor: await keyFor({ audience: 'auditor', person: { name: '审计一' } }),
    inspector: await keyFor({ audience: 'inspector', region: '3208', person: { name: '检查一' } }),
    union: await keyFor({ audience: 'union', region: '3208', person: { name: '工会一' } }),
    'chain-lead': await keyFor({ audience: 'chain-lead', region: '3208', chainCode: 'CARBON-FIBRE', person: { name: '链主一' } }),
    partner: await keyFor({ audience: 'partner', enterpriseId: body.id, subjectId: body.id, person: { name: '院校一' } }),
  };
});
afterAll(() => running.stop());

const asked = (client: Client, { verb, path }: { verb: string; path: string }) =>
  client.send<{ code?: string }>(
    verb,
    path,
    verb === 'POST' ? { 'content-type': 'application/json', 'idempotency-key': 'once' } : {},
    verb === 'POST' ? '{}' : undefined,
  );

it('knows a route for every audience', () => {
  for (const audience of AUDIENCES) expect(routes.some(({ audiences }) => audiences.includes(audience))).toBe(true);
});

// A worker's session comes from a one-time code, which the story of an objection covers.
describe.each(AUDIENCES.filter((audience) => audience !== 'worker'))('a key of audience %s', (audience) => {
  it('is refused by every route of others', async () => {
    for (const route of closed.filter(({ audiences }) => !audiences.includes(audience))) {
      const { status, body } = await asked(clients[audience]!, route);
      expect([route.name, status, body.code]).toEqual([route.name, 403, 'AUDIENCE_FORBIDDEN']);
    }
  });
  it('is let in by every route of its own', async () => {
    for (const route of closed.filter(({ audiences }) => audiences.includes(audience))) {
      const { status } = await asked(clients[audience]!, route);
      expect([route.name, [401, 403, 500].includes(status)]).toEqual([route.name, false]);
    }
  });
});

it.each(ENTERPRISE_ROLES)('of an enterprise’s people a %s is let in by the routes of that role alone', async (role) => {
  for (const route of closed.filter(({ audiences }) => audiences.includes('enterprise'))) {
    const { status, body } = await asked(byRole[role]!, route);
    expect([route.name, status === 403 && body.code === 'ROLE_FORBIDDEN']).toEqual([route.name, !route.roles.includes(role)]);
  }
});

it('no route but the public ones answers without a key', async () => {
  for (const route of closed) {
    const { status, body } = await asked(running.admin.as(undefined), route);
    expect([route.name, status, body.code]).toEqual([route.name, 401, 'NOT_AUTHENTICATED']);
  }
});

it('every write needs a key of its own, so that it can be repeated', async () => {
  for (const { name, path, audiences } of closed.filter(({ verb, isLookUp }) => verb === 'POST' && !isLookUp)) {
    const client = clients[audiences.find((audience) => clients[audience])!];
    if (!client) continue;
    const { status, body } = await client.send<{ code?: string }>('POST', path, { 'content-type': 'application/json' }, '{}');
    expect([name, status, body.code]).toEqual([name, 400, 'IDEMPOTENCY_KEY_REQUIRED']);
  }
});

describe('a body', () => {
  const post = (type: string, body: string | Uint8Array) =>
    clients.admin!.send<{ code: string; params: object }>(
      'POST',
      '/v1/enterprises',
      { 'content-type': type, 'idempotency-key': 'body' },
      body,
    );

  it('that is no JSON is told so', async () => expect((await post('application/json', '{"name":')).body.code).toBe('BODY_MALFORMED'));
  it('in another encoding than UTF-8 is told so, and how to mend it', async () => {
    const gbk = Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xc0, 0xee]), Buffer.from('"}')]);
    const mended = expect.stringMatching(/UTF-8 编码/) as string;
    expect(await post('application/json', gbk)).toMatchObject({
      status: 400,
      body: { code: 'BODY_MALFORMED', errors: [{ pointer: '', code: 'BODY_NOT_UTF8', params: { byte: 10 }, message: mended }] },
    });
    expect(await post('application/json; charset=gbk', gbk)).toMatchObject({
      status: 415,
      body: { code: 'MEDIA_TYPE_UNKNOWN', params: { taken: ['application/json'] }, errors: [{ code: 'CHARSET_NOT_UTF8' }] },
    });
  });
  it('of a kind that nobody reads is told so, with what the route takes', async () => {
    const taking = routes.filter(({ bodies }) => bodies.length > 0);
    expect(taking.length).toBeGreaterThan(100);
    for (const { name, path, bodies } of taking) {
      const { status, body } = await clients.admin!.send<{ code: string; params: object }>(
        'POST',
        path,
        { 'content-type': 'application/x-yaml', 'idempotency-key': 'yaml' },
        'name: x',
      );
      expect([name, status, body.code, body.params]).toEqual([name, 415, 'MEDIA_TYPE_UNKNOWN', { taken: bodies }]);
    }
  });
  it('larger than any body of fields is told so', async () => {
    const { status, body } = await post('application/json', Buffer.alloc(MAX_JSON_BYTES + 1, ' '));
    expect([status, body.code, body.params]).toEqual([413, 'FILE_TOO_LARGE', { limit: '2 MiB' }]);
  });
  it('with a member that nobody knows is told which', async () => {
    const { status, body } = await clients.admin!.raw.post<{ code: string; errors: { pointer: string }[] }>('/v1/enterprises', {
      ...FIRM,
      regoin: '320803',
    });
    expect([status, body.code, body.errors.map(({ pointer }) => pointer)]).toEqual([422, 'VALIDATION_FAILED', ['/regoin']]);
  });
  it('is told everything that is wrong with it, each fault in the language asked for', async () => {
    const wrong = { creditCode: 'x', name: FIRM.name };
    const told = async (language: string) => {
      const { headers, body } = await clients.admin!.raw.post<{ errors: { pointer: string; code: string; message: string }[] }>(
        '/v1/enterprises',
        wrong,
        { 'accept-language': language },
      );
      return [headers.get('content-language'), ...body.errors.map(({ pointer, code, message }) => `${pointer} ${code} ${message}`)];
    };
    expect(await told('en')).toEqual([
      'en',
      '/creditCode FIELD_NOT_PATTERN Must be a credit code of 18 digits and capitals without I, O, S, V and Z, such as 91320803MA1HA0017X',
      '/region FIELD_REQUIRED Must be given',
    ]);
    expect(await told('zh-CN')).toEqual([
      'zh-CN',
      '/creditCode FIELD_NOT_PATTERN 格式不符，应为 18 位统一社会信用代码（数字和大写字母，不含 I、O、S、V、Z），如 91320803MA1HA0017X',
      '/region FIELD_REQUIRED 必须填写',
    ]);
  });
});

it('a key belongs to a person or to a system', async () => {
  const { status, body } = await clients.admin!.post('/v1/api-keys', { audience: 'auditor' });
  expect([status, body.code]).toEqual([422, 'KEY_OWNER_UNCLEAR']);
});

describe('an enterprise', () => {
  it('is registered once by its credit code', async () => {
    const { status, body } = await clients.admin!.post('/v1/enterprises', FIRM);
    expect([status, body.code]).toEqual([409, 'ENTERPRISE_REGISTERED_BEFORE']);
  });
  it('has a credit code whose check character fits', async () => {
    const { status, body } = await clients.admin!.post('/v1/enterprises', { ...FIRM, creditCode: '91320803MA1HA00170' });
    expect([status, body.code]).toEqual([422, 'CREDIT_CODE_INVALID']);
  });
});

it('a worker has an ID number whose check character fits', async () => {
  const { status, body } = await clients.enterprise!.post('/v1/workers', { name: '李工', idNumber: '320899199003070011' });
  expect([status, body.code, body.params]).toEqual([422, 'ID_NUMBER_INVALID', { reason: 'CHECKSUM' }]);
});

describe('a browser', () => {
  const page = async (path: string) => {
    const reply = await new LedgerClient(running.admin.url).open('GET', path, { headers: { accept: 'text/html' } });
    return { status: reply.status, headers: reply.headers, address: new URL(reply.url).pathname, text: await reply.text() };
  };
  it('at the bare address is led to the page of the public', async () => {
    const { status, address, text } = await page('/');
    expect([status, address, text.includes('证书核验')]).toEqual([200, '/v', true]);
  });
  it('that follows the type of a problem reads what it says, in both languages', async () => {
    const { type } = JSON.parse((await page('/v1/filings')).text) as { readonly type: string };
    const { status, headers, text } = await page(type);
    expect([status, headers.get('content-type'), headers.get('content-security-policy')]).toEqual([
      200,
      'text/html; charset=utf-8',
      expect.stringMatching(/^default-src 'none'; style-src 'sha256-/),
    ]);
    for (const part of ['NOT_AUTHENTICATED · 401', '请先登录或出示有效令牌', 'Sign in or present a valid token'])
      expect(text).toContain(part);
    expect([(await page('/problems/never-heard-of')).status, (await page('/problems/constructor')).status]).toEqual([404, 404]);
  });
});

describe('what a request does not mean', () => {
  const readers = closed.flatMap((route) => {
    const audience = route.audiences.find((each) => each !== 'worker');
    return audience === undefined ? [] : [{ ...route, audience }];
  });

  it('a name in the query that a route does not know is never passed over, or knownAt misspelt would be answered by what is known today', async () => {
    expect(readers.length).toBeGreaterThan(300);
    const passedOver: string[] = [];
    for (const { verb, path, audience, name } of readers) {
      const { status, body } = await asked(clients[audience]!, { verb, path: `${path}?knownat=2026-12-20` });
      const faults = (body as { readonly errors?: readonly { readonly pointer: string; readonly code: string }[] }).errors ?? [];
      if (!faults.some(({ pointer, code }) => pointer === '/knownat' && code === 'FIELD_UNKNOWN')) passedOver.push(`${name} ${status}`);
    }
    // Refused before: a command without its version.
    expect(passedOver).toEqual(['ImportNumbers_take 428']);
  });

  it('a name with the marks of a pointer is told as one name', async () => {
    const { body } = await clients['auditor']!.raw.get<{ errors: readonly { pointer: string }[] }>(
      '/v1/enterprises/00000000-0000-4000-8000-000000000000?a/b~c=1',
    );
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/a~1b~0c' })]);
  });

  it('clients that always send a position may, and pages for the public take the marks of whoever passed them on', async () => {
    const { regulator, admin } = clients;
    expect((await regulator!.raw.get('/v1/filings?minPosition=1')).status).toBe(200);
    expect((await admin!.raw.get('/v1/meta?from=singlemessage')).status).toBe(200);
    expect((await admin!.raw.get('/v/AAECAwQFBgcICQoLDA0ODxAR?from=singlemessage')).status).toBe(404);
  });

  it('JSON that is sent without its type is not read as a form, and not told back', async () => {
    const { status, body } = await clients['admin']!.send<{ code: string; errors?: unknown }>(
      'POST',
      '/v1/enterprises',
      { 'content-type': 'application/x-www-form-urlencoded', 'idempotency-key': 'form' },
      JSON.stringify(FIRM),
    );
    expect([status, body.code, body.errors]).toEqual([415, 'MEDIA_TYPE_UNKNOWN', undefined]);
    const nothing = await clients['admin']!.send<{ code: string }>(
      'POST',
      '/v1/enterprises',
      { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '0', 'idempotency-key': 'nothing' },
      '',
    );
    expect([nothing.status, nothing.body.code]).toEqual([422, 'VALIDATION_FAILED']);
  });
});
