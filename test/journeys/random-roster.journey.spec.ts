import { Client, KeyAsked } from '../support/callers/client';
import { randomRoster, RandomRoster } from '../support/sheets/random-roster';
import { startTestService, TestService } from '../support/service';
import { until } from '../support/until';

const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const PEOPLE = 60;
/** A new roster each time; play a failure again with ROSTER_SEED. */
const seed = Number(process.env.ROSTER_SEED ?? Math.floor(performance.timeOrigin + performance.now()) % 1_000_000_007);
const DIPLOMAS = { 中专: 'SECONDARY', 大专: 'COLLEGE', 本科: 'BACHELOR' } as const;

interface Candidate {
  readonly source: { readonly row: number } | null;
  readonly state: string;
  readonly id: string;
}
interface Job {
  readonly id: string;
  readonly state: string;
  readonly counts: Readonly<Record<string, number>>;
}

let running: TestService;
let [regulator, officer, approver] = [] as unknown as [Client, Client, Client];
let [roster, batchId, job, faults] = [] as unknown as [RandomRoster, string, Job, Map<number, string[]>];

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const moveTo = (to: string) => running.admin.post('/v1/sandbox/clock', { to });
const must = async <Body>(reply: Promise<{ status: number; body: Body }>): Promise<Body> => {
  const { status, body } = await reply;
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body;
};
const reached = (importId: string, state: string): Promise<Job> =>
  until(
    () => must(officer.get<Job>(`/v1/imports/${importId}`)),
    (job) => job.state === state,
  );
async function all<Item>(client: Client, path: string): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { items: Item[]; nextCursor: string | null } = (await must(
      client.raw.get(`${path}${path.includes('?') ? '&' : '?'}limit=200${cursor ? `&cursor=${cursor}` : ''}`),
    )) as never;
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}

beforeAll(async () => {
  console.log(`ROSTER_SEED=${seed}`);
  roster = await randomRoster(seed, PEOPLE);
  running = await startTestService();
  const { id: enterpriseId } = await must(running.admin.post('/v1/enterprises', FIRM));
  regulator = await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } });
  officer = await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } });
  approver = await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '审批乙' } });
  const { id: filingId } = await must(
    regulator.post('/v1/filings', {
      enterpriseId,
      institutionCode: 'Y000032080001',
      receiptNo: '淮鉴备〔2025〕1号',
      validFrom: '2025-01-01',
      validTo: '2027-12-31',
      scope: [
        { occupationCode: '6-18-01-01', trade: '数控车工', levels: ['JUNIOR', 'INTERMEDIATE', 'SENIOR'] },
        { occupationCode: '6-31-01-03', levels: ['JUNIOR', 'INTERMEDIATE'] },
      ],
    }),
  );
  batchId = (
    await must(
      officer.post('/v1/batches', {
        filingId,
        path: 'EXAM',
        assessmentOn: '2026-12-05',
        eligibilityOn: '2026-12-05',
        levels: ['JUNIOR', 'INTERMEDIATE', 'SENIOR'],
      }),
    )
  ).id;
  await moveTo('2026-12-07');
  // A CSV has one sheet, so its facts come beforehand, as a workbook of facts over the same interface.
  if (roster.format !== 'xlsx') await registerFacts();
  const upload = await must(
    officer.post<Job>(`/v1/batches/${batchId}/imports?mode=dryRun&match=updateSame`, roster.bytes, {
      'content-type': 'application/octet-stream',
    }),
  );
  await reached(upload.id, 'CHECKED');
  const wrong = await all<{ row: number; errors: { code: string }[] }>(officer, `/v1/imports/${upload.id}/rows?status=error`);
  faults = new Map(wrong.map(({ row, errors }) => [row, errors.map(({ code }) => code)]));
  await must(officer.post(`/v1/imports/${upload.id}/applications`, { atomic: false }));
  job = await reached(upload.id, 'APPLIED');
}, 120_000);
afterAll(() => running?.stop());

async function registerFacts(): Promise<void> {
  for (const { name, idNumber, employeeNo, facts } of roster.workers) {
    const { id } = await must(officer.post('/v1/workers', { name, idNumber, employeeNo }));
    for (const { own, occupationCode, fromOn, lastOn } of facts.spans) {
      await must(
        officer.post(`/v1/workers/${id}/employments`, {
          employer: own ? 'OWN' : 'ELSEWHERE',
          occupationCode,
          fromOn,
          ...(lastOn ? { lastOn } : {}),
        }),
      );
    }
    for (const { number, level, occupationCode, trade, issuedOn } of facts.certificates) {
      await must(
        officer.post(`/v1/workers/${id}/prior-certificates`, { number, level, occupationCode, issuedOn, ...(trade ? { trade } : {}) }),
      );
    }
    for (const { school, related, finalYear, issuedOn } of facts.diplomas) {
      await must(
        officer.post(`/v1/workers/${id}/diplomas`, { kind: DIPLOMAS[school], relatedMajor: related, finalYear, graduatedOn: issuedOn }),
      );
    }
  }
}

it('refuses exactly the rows that the file alone says are wrong, each for its reason', () => {
  const expected = roster.rows.flatMap(({ row, outcome }) => (outcome.outcome === 'REFUSED' ? [[row, outcome.code] as const] : []));
  expect([...faults.keys()].sort((a, b) => a - b)).toEqual(expected.map(([row]) => row));
  for (const [row, code] of expected) expect(faults.get(row)).toContain(code);
});

it('counts as many rows as the file has', () => {
  const { ok = 0, error = 0, skipped = 0 } = job.counts;
  expect(ok + error + skipped).toBe(roster.rows.length);
});

it('passes, fails and certifies exactly whom the file says', async () => {
  const expected = new Map(roster.rows.flatMap(({ row, outcome }) => (outcome.outcome === 'REFUSED' ? [] : [[row, outcome.outcome]])));
  const candidates = await all<Candidate>(officer, `/v1/batches/${batchId}/candidates`);
  expect(
    new Map(
      candidates
        .map(({ source, state }) => [source!.row, state === 'ABSENT' ? 'FAILED' : state])
        .sort(([a], [b]) => Number(a) - Number(b)) as [number, string][],
    ),
  ).toEqual(expected);
  await must(officer.post(`/v1/batches/${batchId}/submissions`, {}));
  await must(approver.post(`/v1/batches/${batchId}/confirmations`, {}));
  await must(approver.post(`/v1/batches/${batchId}/public-notices`, {}));
  await moveTo('2026-12-15');
  const certified = new Set(
    (await all<{ candidacyId: string }>(officer, `/v1/certificates?batchId=${batchId}`)).map(({ candidacyId }) => candidacyId),
  );
  const passed = candidates.filter(({ state }) => state === 'PASSED').map(({ id }) => id);
  expect([...certified].sort()).toEqual(passed.sort());
});
