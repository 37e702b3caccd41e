import { certifiedBatch, CertifiedBatch, IN_INVENTED_CITY, PREPARED_WITHIN_MS } from '../../../test/support/stories/certified-batch';
import { Reply } from '../../../test/support/callers/client';
import { startTestService, TestService } from '../../../test/support/service';

interface Account {
  readonly levels: readonly { level: string; highest: number; reserved: number; voided: number; givenUnused: number; neverGiven: number }[];
  readonly gaps: readonly { number: string; reasonCode: string }[];
  readonly nextCursor: string | null;
}

const { institutionCode } = IN_INVENTED_CITY;
const SERIES = `/v1/number-series/${institutionCode}` as const;
const numbered = (sequence: number): string => `${institutionCode}264${String(sequence).padStart(6, '0')}`;
const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
let running: TestService;
let batch: CertifiedBatch;
const allocate = (body: object, as = batch.regulator) => as.post(`${SERIES}/allocations`, { documentNo: '苏鉴编〔2026〕7号', ...body });

beforeAll(async () => {
  running = await startTestService();
  batch = await certifiedBatch(running, 3, IN_INVENTED_CITY);
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

it('waits until the authority has given enough numbers', async () => {
  expect(batch.certificates).toEqual([]);
  expect(await batch.officer.post(`/v1/candidacies/${batch.candidacies[0]}/certificates`)).toMatchObject({
    status: 409,
    body: { code: 'NUMBERS_NOT_ALLOCATED', params: { level: 'INTERMEDIATE', wanted: 1, left: 0 } },
  });
});

it('takes a list and a block, each number once', async () => {
  expect(codeOf(await allocate({}))).toEqual([422, 'VALIDATION_FAILED']);
  expect(codeOf(await allocate({ blocks: [{ year: 2026, level: 'INTERMEDIATE', first: 7, count: 1 }] }, batch.officer))).toEqual([
    403,
    'AUDIENCE_FORBIDDEN',
  ]);
  expect((await allocate({ numbers: [8, 7, 11].map((sequence) => ({ number: numbered(sequence) })) })).status).toBe(201);
  expect(codeOf(await allocate({ blocks: [{ year: 2026, level: 'INTERMEDIATE', first: 11, count: 5 }] }))).toEqual([409, 'NUMBER_TAKEN']);
  expect(codeOf(await allocate({ numbers: [{ number: 'Y000032080001264000001' }] }))).toEqual([409, 'NUMBER_MALFORMED']);
  expect((await allocate({ blocks: [{ year: 2026, level: 'INTERMEDIATE', first: 20, count: 5 }] })).status).toBe(201);
});

it('issues with the given numbers, in their order', async () => {
  const numbers: (string | undefined)[] = [];
  for (const candidacy of batch.candidacies)
    numbers.push((await batch.officer.post<{ number?: string }>(`/v1/candidacies/${candidacy}/certificates`)).body.number);
  expect(numbers).toEqual([7, 8, 11].map(numbered));
});

it('the series accounts for every number, to those whom it concerns', async () => {
  const { body } = await batch.officer.get<Account>(SERIES);
  expect(body).toMatchObject({
    levels: [{ level: 'INTERMEDIATE', highest: 24, reserved: 3, voided: 0, givenUnused: 5, neverGiven: 16 }],
    gaps: [],
    nextCursor: null,
  });
  expect((await batch.regulator.get<Account>(`${SERIES}?year=2027`)).body.levels).toEqual([]);
  const stranger = running.admin.as(
    (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3304', person: { name: '监管三' } })).body
      .key,
  );
  expect(codeOf(await stranger.get(SERIES))).toEqual([404, 'NOT_FOUND']);
  expect(codeOf(await batch.officer.get(`${SERIES}?knownAt=2026-11-30`))).toEqual([404, 'NOT_FOUND']);
});

describe('a list as a file', () => {
  const upload = (...rows: readonly string[]) =>
    batch.regulator.post<{ code?: string; numbers?: number; errors?: readonly { pointer: string; code: string; message: string }[] }>(
      `${SERIES}/allocations/imports?documentNo=${encodeURIComponent('苏鉴编〔2026〕9号')}`,
      new Uint8Array(Buffer.from(['序号,证书编号', ...rows.map((number, index) => `${index + 1},${number}`)].join('\r\n'))),
      { 'content-type': 'text/csv' },
    );

  it('is refused whole, and every wrong row is named', async () => {
    const { status, body } = await upload(numbered(30), numbered(30), numbered(24), 'Y000032080001264000031', numbered(31));
    expect([status, body.code, body.errors?.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([
      422,
      'LIST_CELLS_WRONG',
      ['/rows/3/证书编号 NUMBER_TWICE', '/rows/4/证书编号 NUMBER_TAKEN', '/rows/5/证书编号 LIST_CELL_WRONG'],
    ]);
    expect(
      codeOf(await batch.officer.post(`${SERIES}/allocations/imports?documentNo=1`, new Uint8Array(), { 'content-type': 'text/csv' })),
    ).toEqual([403, 'AUDIENCE_FORBIDDEN']);
  });
  it('is taken once, in whatever encoding a spreadsheet writes', async () => {
    const taken = await upload(numbered(31), numbered(30));
    expect([taken.status, taken.body.numbers]).toEqual([201, 2]);
    const gb18030 = Buffer.concat([Buffer.from([0xd6, 0xa4, 0xca, 0xe9, 0xb1, 0xe0, 0xba, 0xc5]), Buffer.from(`\r\n${numbered(40)}`)]);
    expect(
      (await batch.regulator.post(`${SERIES}/allocations/imports?documentNo=9`, new Uint8Array(gb18030), { 'content-type': 'text/csv' }))
        .status,
    ).toBe(201);
    expect((await batch.officer.get<Account>(SERIES)).body.levels).toMatchObject([{ level: 'INTERMEDIATE', highest: 40, givenUnused: 8 }]);
  });
});

it('asks which version of the series was read; one that nobody began is empty to its authority', async () => {
  const send = (headers: Record<string, string>) =>
    batch.regulator.send<{ code?: string }>(
      'POST',
      `${SERIES}/allocations`,
      { 'idempotency-key': 'bare', 'content-type': 'application/json', ...headers },
      '{"documentNo":"苏鉴编〔2026〕8号","blocks":[{"year":2026,"level":"SENIOR","first":1,"count":1}]}',
    );
  expect(codeOf(await send({}))).toEqual([428, 'VERSION_REQUIRED']);
  expect(codeOf(await send({ 'if-match': '"0"' }))).toEqual([412, 'VERSION_STALE']);
  const empty = await batch.regulator.get<Account & { etag: string }>('/v1/number-series/Y000032990009');
  expect([empty.status, empty.headers.get('etag'), empty.body.levels]).toEqual([200, '"0"', []]);
});

it('numbers that are made here are not given', async () => {
  const {
    body: { key },
  } = await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3208', person: { name: '监管四' } });
  const given = { documentNo: '苏鉴编〔2026〕7号', blocks: [{ year: 2026, level: 'SENIOR', first: 1, count: 1 }] };
  expect(codeOf(await running.admin.as(key).post('/v1/number-series/Y000032080001/allocations', given))).toEqual([
    409,
    'NUMBERS_MADE_HERE',
  ]);
});
