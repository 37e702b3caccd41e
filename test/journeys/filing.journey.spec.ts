import { Client, KeyAsked } from '../support/callers/client';
import { startTestService, TestService } from '../support/service';

const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const OTHER = { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' };
const AWAY = { creditCode: '91320400MA2JX0032C', name: '常州示例纺织有限公司', region: '320400' };

let running: TestService;
let [regulator, officer, stranger, payroll] = [] as unknown as [Client, Client, Client, Client];
let [enterpriseId, otherId, awayId] = ['', '', ''];

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const filingBody = (id: string, institutionCode: string) => ({
  enterpriseId: id,
  institutionCode,
  receiptNo: '淮鉴备〔2025〕1号',
  validFrom: '2025-01-01',
  validTo: '2027-12-31',
  scope: [{ occupationCode: '6-18-01-01', trade: '数控车工', levels: ['SENIOR'] }],
});

beforeAll(async () => {
  running = await startTestService();
  [enterpriseId, otherId, awayId] = (await Promise.all([FIRM, OTHER, AWAY].map((firm) => running.admin.post('/v1/enterprises', firm)))).map(
    ({ body }) => body.id,
  ) as [string, string, string];
  regulator = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } });
  officer = await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } });
  stranger = await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办乙' } });
  payroll = await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' });
});
afterAll(() => running.stop());

describe('a filing', () => {
  it('is granted by the regulator and read by the enterprise at the position of the answer', async () => {
    const granted = await regulator.post('/v1/filings', filingBody(enterpriseId, 'Y000032080001'));
    expect(granted.status).toBe(201);
    const read = await officer.raw.get<{ institutionCode: string; atPosition: string }>(
      `${granted.headers.get('location')}?minPosition=${granted.body.position}`,
    );
    expect(read.status).toBe(200);
    expect(read.body.institutionCode).toBe('Y000032080001');
    expect(BigInt(read.body.atPosition)).toBeGreaterThanOrEqual(BigInt(granted.body.position));
  });

  it('is invisible to another enterprise, which is told what it would be told of nothing', async () => {
    const { body } = await regulator.post('/v1/filings', filingBody(enterpriseId, 'Y000032080009'));
    const [hidden, unknown] = await Promise.all([
      stranger.get(`/v1/filings/${body.id}?minPosition=${body.position}`),
      stranger.get('/v1/filings/00000000-0000-4000-8000-000000000000'),
    ]);
    expect([hidden.status, hidden.body.code]).toEqual([404, 'NOT_FOUND']);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('of another region is invisible to the regulator, who grants none there either', async () => {
    const away = await regulator.post('/v1/filings', filingBody(awayId, 'Y000032040001'));
    expect([away.status, away.body.code]).toEqual([404, 'NOT_FOUND']);
    expect((await regulator.get(`/v1/enterprises/${awayId}`)).status).toBe(404);
    expect((await regulator.get(`/v1/enterprises/${otherId}`)).status).toBe(200);
  });

  it('is no business of a payroll system, nor of somebody without a key', async () => {
    expect((await payroll.get(`/v1/filings/${enterpriseId}`)).body.code).toBe('AUDIENCE_FORBIDDEN');
    expect((await officer.as(undefined).get(`/v1/enterprises/${enterpriseId}`)).status).toBe(401);
    expect((await officer.as('sk_not-a-key-that-anybody-ever-had').get(`/v1/enterprises/${enterpriseId}`)).status).toBe(401);
    expect((await officer.post('/v1/filings', filingBody(enterpriseId, 'Y000032080003'))).status).toBe(403);
  });
});

describe('a request', () => {
  it('sent again with its key gets its first answer and records nothing', async () => {
    const send = () => regulator.post('/v1/filings', filingBody(enterpriseId, 'Y000032080004'), { 'idempotency-key': '"same"' });
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    expect([first, second].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
  });

  it('with the same key and another body is refused', async () => {
    await regulator.post('/v1/filings', filingBody(enterpriseId, 'Y000032080005'), { 'idempotency-key': 'reused' });
    const other = await regulator.post('/v1/filings', filingBody(enterpriseId, 'Y000032080006'), { 'idempotency-key': 'reused' });
    expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('without a key is refused', async () => {
    const { status, body } = await regulator.send<{ code: string }>('POST', '/v1/filings', { 'content-type': 'application/json' }, '{}');
    expect([status, body.code]).toEqual([400, 'IDEMPOTENCY_KEY_REQUIRED']);
  });

  it('names every wrong field by a pointer', async () => {
    const { status, body } = await regulator.raw.post('/v1/filings', { ...filingBody('no-uuid', 'X1'), surprise: 1 });
    expect([status, body.code]).toEqual([422, 'VALIDATION_FAILED']);
    expect(body.errors?.map(({ pointer }) => pointer).sort()).toEqual(['/enterpriseId', '/institutionCode', '/surprise']);
  });

  it('that is no JSON is told so', async () => {
    const { status, body } = await regulator.send<{ code: string }>(
      'POST',
      '/v1/filings',
      { 'content-type': 'application/json', 'idempotency-key': 'x' },
      '{',
    );
    expect([status, body.code]).toEqual([400, 'BODY_MALFORMED']);
  });

  it('is answered in the language asked for', async () => {
    const ask = (language: string) =>
      regulator.post(
        '/v1/filings',
        { ...filingBody(enterpriseId, 'Y000032080007'), validTo: '2024-12-31' },
        { 'accept-language': language },
      );
    expect((await ask('en')).body.detail).toMatch(/would end on 2024-12-31/);
    expect((await ask('zh-CN')).body.detail).toContain('2024-12-31');
    expect((await ask('zh-CN')).body.detail).toContain('备案');
  });

  it('for a position not yet reached is told to come again', async () => {
    const { status, body, headers } = await officer.get(`/v1/enterprises/${enterpriseId}?minPosition=999999999`);
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'READ_MODEL_BEHIND', '1']);
  });
});
