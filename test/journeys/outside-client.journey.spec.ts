import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { payOf } from '../../client/example';
import { LedgerClient } from '../../client/ledger-client';
import { Engine } from '../../src/projecting/engine/engine.provider';
import { Client } from '../support/callers/client';
import { chance, identity } from '../support/stories/made-people';
import { startTestService, TestService } from '../support/service';

/** Whoever writes against the API has the folder client/ and nothing of ours: it compiles without us, and does what the README says. */
const TURNER = '6-18-01-01';
const MONTH = '2026-10';
const FEN = 30_000;
const SETTLED_WITHIN_MS = 30_000;
let running: TestService;
let enterpriseId = '';
let ledger: LedgerClient;

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-11-05' });
  const { admin } = running;
  enterpriseId = (await admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' }))
    .body.id;
  const keyFor = async (name: string): Promise<Client> =>
    admin.as((await admin.post<{ key: string }>('/v1/api-keys', { audience: 'enterprise', enterpriseId, person: { name } })).body.key);
  const [officer, second] = [await keyFor('经办甲'), await keyFor('主任乙')];
  ledger = new LedgerClient(officer.url, officer.key);
  await officer.post(`/v1/enterprises/${enterpriseId}/allowance-rules`, {
    validFrom: `${MONTH}-01`,
    legalBasis: '集合〔2026〕3号',
    rows: [{ ruleId: 'SK-SENIOR', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountMinor: FEN }],
  });
  await second.post(`/v1/enterprises/${enterpriseId}/allowance-rules/1/confirmations`);
});
afterAll(() => running.stop());

it('a worker is registered, in the types of the document', async () => {
  const { name, idNumber } = identity(chance(1), 1, '1990-05-05');
  const made = await ledger.post('/v1/workers', { name, idNumber, employeeNo: 'W0001' }, { idempotencyKey: 'worker-1' });
  if (!made.ok) throw new Error(made.body.detail);
  const { id, position } = made.body;
  expect((await ledger.post('/v1/workers', { name, idNumber, employeeNo: 'W0001' }, { idempotencyKey: 'worker-1' })).body).toEqual(
    made.body,
  );
  await ledger.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2015-01-01' });
  const certificate = await ledger.post(`/v1/workers/${id}/prior-certificates`, {
    occupationCode: TURNER,
    level: 'SENIOR',
    number: 'T-100',
    issuedOn: '2026-01-20',
  });
  expect([certificate.status, typeof position]).toEqual([201, 'string']);
  await running.service.app.get(Engine, { strict: false }).settle(SETTLED_WITHIN_MS);
});
it('pay is read as the README shows', async () => {
  expect(await payOf(ledger.url, ledger.key!, enterpriseId, MONTH)).toEqual([`W0001 ${FEN}`]);
  await expect(payOf(ledger.url, 'sk_nobody', enterpriseId, MONTH)).rejects.toThrow('NOT_AUTHENTICATED');
  const [example, readme] = ['client/example.ts', 'README.md'].map((file) => readFileSync(join(__dirname, '..', '..', file), 'utf8'));
  expect(readme).toContain(example);
});
it('an error names its code, its sentence and every field', async () => {
  const { ok, body } = await ledger.post('/v1/workers', { name: '', idNumber: '1' });
  expect([ok, !ok && body.errors?.map(({ pointer }) => pointer)]).toEqual([false, ['/name', '/idNumber']]);
});
it('what is no route, or of another shape, does not compile', () => {
  // @ts-expect-error there is no such route
  const misspelt = () => ledger.get(`/v1/certificates/${enterpriseId}/hitsory`);
  // @ts-expect-error it is read, not written
  const written = () => ledger.post(`/v1/certificates/${enterpriseId}/history`, {});
  // @ts-expect-error a member is missing
  const lacking = () => ledger.post('/v1/workers', { name: '王' });
  // @ts-expect-error a member is unknown
  const surplus = () => ledger.post('/v1/workers', { name: '王', idNumber: '1', tea: 'green' });
  expect([misspelt, written, lacking, surplus]).toHaveLength(4);
});
