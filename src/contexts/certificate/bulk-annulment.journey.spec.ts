import { Pool } from 'pg';
import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../../../test/support/stories/certified-batch';
import { Reply } from '../../../test/support/callers/client';
import { startTestService, TestService } from '../../../test/support/service';
import { Engine } from '../../projecting/engine/engine.provider';

interface Order {
  readonly code?: string;
  readonly id: string;
  readonly state: string;
  readonly effectsPreview: {
    readonly certificates: number;
    readonly withObstacle: number;
    readonly tierChanges: number;
    readonly paidMinor: number;
  };
  readonly rows: readonly {
    readonly certificateId: string;
    readonly obstacle: string | null;
    readonly paidMinor: number;
    readonly tierFrom: string | null;
    readonly tierTo: string | null;
    readonly result: string | null;
    readonly code: string | null;
  }[];
}

const paper = {
  reasonCode: 'FALSE_ELIGIBILITY',
  legalBasis: '工作规程第21条',
  documentNo: '淮鉴撤〔2027〕3号',
  decidedOn: '2027-02-02',
  effect: 'EX_NUNC',
  remark: '伪造工作年限证明',
};
const SETTLE_MS = 30_000;
const MONTHLY_FEN = 30_000;
/** In the order; one more is left alone. */
const ORDERED = 3;
let running: TestService;
let batch: CertifiedBatch;
let certificateIds: string[] = [];
let orderId = '';

const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const propose = (body: object = {}, as = batch.regulator) => as.post<Order>('/v1/bulk-orders', { ...paper, certificateIds, ...body });
const orderNow = async (): Promise<Order> => (await batch.regulator.get<Order>(`/v1/bulk-orders/${orderId}`)).body;
const settled = () => running.service.app.get(Engine).settle(SETTLE_MS);
const tiers = async (): Promise<(string | null)[]> => {
  await settled();
  return Promise.all(
    batch.workers
      .slice(0, ORDERED)
      .map(async (worker) => (await batch.officer.get<{ certifiedLevel: string | null }>(`/v1/workers/${worker}`)).body.certifiedLevel),
  );
};

beforeAll(async () => {
  running = await startTestService();
  batch = await certifiedBatch(running, ORDERED + 1);
  certificateIds = batch.certificates.slice(0, ORDERED).map(({ id }) => id);
  const rules = `/v1/enterprises/${batch.enterpriseId}/allowance-rules` as const;
  await batch.officer.post(rules, {
    validFrom: '2026-01-01',
    legalBasis: '集合〔2026〕3号',
    rows: [{ ruleId: 'SK-4', item: 'SKILL', level: 'INTERMEDIATE', basis: 'CERTIFIED', amountMinor: MONTHLY_FEN }],
  });
  await batch.second.post(`${rules}/1/confirmations`);
  await running.admin.post('/v1/sandbox/clock', { to: '2027-02-02' });
  await settled();
  const statement = `/v1/enterprises/${batch.enterpriseId}/allowance-statements/2027-01` as const;
  const closing = await batch.officer.post(`${statement}/closings`);
  expect((await batch.second.post(`${statement}/closings/${closing.body.id}/confirmations`)).status).toBe(201);
  await settled();
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

it('shows its effects before anything happens: certificates, tiers, allowances already paid', async () => {
  expect(codeOf(await propose({}, batch.officer))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
  expect(codeOf(await propose({ certificateIds: [...certificateIds, batch.workers[0]] }))).toEqual([404, 'NOT_FOUND']);
  const { status, body } = await propose();
  expect([status, body.state, body.effectsPreview]).toEqual([
    201,
    'AWAITING_SECOND_PERSON',
    {
      certificates: 3,
      withObstacle: 0,
      tierChanges: 3,
      appointmentsEnding: 0,
      paidMinor: 3 * MONTHLY_FEN,
      currency: 'CNY',
      elsewhere: { recognitions: 0, tierChanges: 0, appointmentsEnding: 0, paidMinor: 0, currency: 'CNY' },
    },
  ]);
  expect(body.rows[0]).toMatchObject({
    certificateId: certificateIds[0],
    obstacle: null,
    tierFrom: 'INTERMEDIATE',
    tierTo: null,
    paidMinor: MONTHLY_FEN,
    recognitions: [],
    result: null,
  });
  orderId = body.id;
  expect(await tiers()).toEqual(['INTERMEDIATE', 'INTERMEDIATE', 'INTERMEDIATE']);
});

it('is neither proposed nor confirmed by an authority whose levels end below one of them', async () => {
  const { body } = await running.admin.post<{ key: string }>('/v1/api-keys', {
    audience: 'regulator',
    region: '3208',
    upToLevel: 'JUNIOR',
    person: { name: '监管三' },
  });
  const limited = running.admin.as(body.key);
  expect(codeOf(await propose({}, limited))).toEqual([404, 'NOT_FOUND']);
  expect(codeOf(await limited.post(`/v1/bulk-orders/${orderId}/confirmations`))).toEqual([404, 'NOT_FOUND']);
  expect((await orderNow()).state).toBe('AWAITING_SECOND_PERSON');
});

it('is of two hundred certificates at most', async () =>
  expect(codeOf(await propose({ certificateIds: Array.from({ length: 201 }, () => certificateIds[0]) }))).toEqual([
    422,
    'VALIDATION_FAILED',
  ]));

it('is carried out row by row once a second person confirms; what was annulled meanwhile is told', async () => {
  const single = await batch.regulator.post<{ id: string; effectsPreview: object }>(`/v1/certificates/${certificateIds[2]}/annulments`, {
    ...paper,
    documentNo: '淮鉴撤〔2027〕2号',
  });
  expect(single.body.effectsPreview).toEqual({
    certificates: 1,
    withObstacle: 0,
    tierChanges: 1,
    appointmentsEnding: 0,
    paidMinor: MONTHLY_FEN,
    currency: 'CNY',
    elsewhere: { recognitions: 0, tierChanges: 0, appointmentsEnding: 0, paidMinor: 0, currency: 'CNY' },
  });
  await batch.approver.post(`/v1/certificates/${certificateIds[2]}/annulments/${single.body.id}/confirmations`);
  expect(codeOf(await batch.regulator.post(`/v1/bulk-orders/${orderId}/confirmations`))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
  expect((await batch.approver.post(`/v1/bulk-orders/${orderId}/confirmations`)).status).toBe(201);
  expect(codeOf(await batch.approver.post(`/v1/bulk-orders/${orderId}/confirmations`))).toEqual([409, 'BULK_ORDER_CONFIRMED']);
  expect(await tiers()).toEqual([null, null, null]);
  const { state, rows } = await orderNow();
  expect([state, rows.map(({ result, code }) => [result, code])]).toEqual([
    'CARRIED_OUT',
    [
      ['ANNULLED', null],
      ['ANNULLED', null],
      ['REFUSED', 'ALREADY_ANNULLED'],
    ],
  ]);
  const { body } = await batch.officer.get(`/v1/certificates/${certificateIds[0]}`);
  expect(body).toMatchObject({ status: 'ANNULLED', annulments: [{ state: 'CONFIRMED', documentNo: '淮鉴撤〔2027〕3号' }] });
});

it('BulkOrderRegister_list: is found by those of its region, by state, day and reason', async () => {
  interface Orders {
    readonly items: readonly {
      readonly id: string;
      readonly state: string;
      readonly certificates: number;
      readonly annulled: number | null;
      readonly refused: number | null;
    }[];
    readonly nextCursor: string | null;
    readonly count: number;
  }
  const list = async (query: string, as = batch.regulator): Promise<Orders> =>
    (await as.get<Orders>(`/v1/bulk-orders?${query}`)).body as Orders;
  const ids = async (query: string, as = batch.regulator): Promise<readonly string[]> => (await list(query, as)).items.map(({ id }) => id);
  expect(await list('state=CARRIED_OUT&count=true')).toMatchObject({
    items: [{ id: orderId, state: 'CARRIED_OUT', certificates: 3, withObstacle: 0, annulled: 2, refused: 1 }],
    nextCursor: null,
    count: 1,
  });
  expect([
    await ids('decidedFromOn=2027-02-02&decidedToOn=2027-02-02&reasonCode=FALSE_ELIGIBILITY'),
    await ids('decidedFromOn=2027-02-03'),
    await ids('decidedToOn=2027-02-01'),
    await ids('reasonCode=FRAUD'),
  ]).toEqual([[orderId], [], [], []]);
  expect([
    await ids('effectiveOn=2027-02-01&state=NOT_YET'),
    await ids('effectiveOn=2027-02-02&state=CARRIED_OUT'),
    await ids('effectiveOn=2027-02-03&state=AWAITING_SECOND_PERSON'),
  ]).toEqual([[orderId], [orderId], []]);
  expect(await ids('knownAt=2027-02-01')).toEqual([]);
  const away = running.admin.as(
    (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3204', person: { name: '监管三' } })).body
      .key,
  );
  expect(await ids('limit=1', away)).toEqual([]);
  expect(codeOf(await batch.officer.get('/v1/bulk-orders'))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
});

it('BulkAnnulment_one: is read by the day', async () => {
  const stateOn = async (day: string): Promise<string | undefined> =>
    (await batch.regulator.get<Order>(`/v1/bulk-orders/${orderId}?effectiveOn=${day}`)).body.state;
  expect([await stateOn('2027-02-01'), await stateOn('2027-02-02'), await stateOn('2027-02-03')]).toEqual([
    'NOT_YET',
    'CARRIED_OUT',
    'CARRIED_OUT',
  ]);
});

it('has nothing left to do', async () => expect(codeOf(await propose())).toEqual([409, 'BULK_NOTHING_TO_DO']));

it('the proposal of one waits for no read model: what it would do is not known where they are behind', async () => {
  await settled();
  const pathOf = (at: number) => `/v1/certificates/${batch.certificates[at]!.id}`;
  const [first, alone] = await Promise.all([0, ORDERED].map((at) => batch.regulator.etagOf(pathOf(at))));
  const pool = new Pool({ connectionString: running.databaseUrl });
  await pool.query(`CREATE FUNCTION public.fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not today'; END $$;
    CREATE TRIGGER fail BEFORE INSERT OR UPDATE ON views.certificate FOR EACH STATEMENT EXECUTE FUNCTION public.fail()`);
  await pool.end();
  const one = (at: number, etag: string, body: object = {}) =>
    batch.regulator.raw.post<{ code?: string; state?: string; effectsPreview?: object | null }>(
      `${pathOf(at)}/annulments`,
      { ...paper, ...body },
      { 'if-match': etag },
    );
  const proposed = await one(ORDERED, alone!);
  const again = await one(ORDERED, proposed.headers.get('etag')!, { documentNo: '淮鉴撤〔2027〕4号' });
  for (const { status, body } of [proposed, again])
    expect([status, body.state, body.effectsPreview]).toEqual([201, 'AWAITING_SECOND_PERSON', null]);
  expect([codeOf(await one(0, first!)), codeOf(await one(ORDERED, again.headers.get('etag')!, { decidedOn: '2027-02-03' }))]).toEqual([
    [409, 'ALREADY_ANNULLED'],
    [422, 'DECIDED_IN_FUTURE'],
  ]);
});
