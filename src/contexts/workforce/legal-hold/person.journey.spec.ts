import { AssessingEnterprise, assessingEnterprise } from '../../../../test/support/stories/assessing-enterprise';
import type { Client, Reply } from '../../../../test/support/callers/client';
import { chance, identity } from '../../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../../test/support/service';
import { HeldByLaw } from '../../../people/legal-holds.adapter';
import { Vault } from '../../../people/vault.provider';

interface Holds {
  readonly holds: readonly { id: string; state: string; placedBy: string; reasonCode: string; documentNo: string }[];
  readonly code?: string;
}
const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const [old, another, new_] = [
  identity(chance(1), 1, '1990-05-05'),
  identity(chance(2), 2, '1990-05-05'),
  identity(chance(3), 3, '1990-05-05'),
];
const paper = { reasonCode: 'NUMBER_CORRECTED_BY_AUTHORITY', evidenceHash: 'a'.repeat(64) };
let running: TestService;
let firm: AssessingEnterprise;
let regulator: Client;
let workerId = '';
const register = ({ name, idNumber }: { name: string; idNumber: string }, as = firm.clerk) => as.post('/v1/workers', { name, idNumber });
const replace = (idNumber: string, as = firm.clerk) =>
  as.post(`/v1/workers/${workerId}/documents`, { idType: 'RESIDENT_ID', idNumber, ...paper });
const hold = (as: Client, documentNo = '淮监〔2026〕21号') =>
  as.post(`/v1/workers/${workerId}/legal-holds`, { reasonCode: 'INVESTIGATION', documentNo });
const lift = (as: Client, id: string) =>
  as.post(`/v1/workers/${workerId}/legal-holds/${id}/liftings`, { reasonCode: 'CASE_CLOSED', documentNo: '淮监〔2026〕30号' });
const holds = async (as: Client, query = ''): Promise<readonly string[]> =>
  (await as.get<Holds>(`/v1/workers/${workerId}/legal-holds${query}`)).body.holds.map(({ placedBy, state }) => `${placedBy} ${state}`);

beforeAll(async () => {
  running = await startTestService();
  firm = await assessingEnterprise(running);
  await running.admin.post('/v1/sandbox/clock', { to: '2026-11-02' });
  regulator = running.admin.as(
    (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3208', person: { name: '监管一' } })).body
      .key,
  );
  workerId = (await register(old)).body.id;
});
afterAll(() => running.stop());

describe('a replaced identity document', () => {
  it('leaves the worker who it is, found by both numbers', async () => {
    expect((await replace(new_.idNumber)).status).toBe(201);
    expect((await register({ ...old, idNumber: new_.idNumber })).body.id).toBe(workerId);
    expect((await register(old)).body.id).toBe(workerId);
    expect(codeOf(await replace(new_.idNumber))).toEqual([409, 'DOCUMENT_SAME']);
  });
  it("is not another person's, is a real number, and is of an own worker", async () => {
    await register(another);
    expect(codeOf(await replace(another.idNumber))).toEqual([409, 'DOCUMENT_OF_ANOTHER']);
    expect(codeOf(await replace('320899198607115490'))).toEqual([422, 'ID_NUMBER_INVALID']);
    expect(codeOf(await replace(old.idNumber, firm.stranger))).toEqual([404, 'NOT_FOUND']);
  });
});

describe('schooling that single lines ask for', () => {
  it.each([
    ['enrolments', { class: 'TECHNICIAN_CLASS', fromOn: '2024-09-01' }],
    ['apprenticeships', { endedOn: '2012-07-31' }],
    ['pre-technician-certificates', { issuedOn: '2018-06-30' }],
  ])('is recorded: %s', async (kind, body) => {
    const recorded = await firm.clerk.raw.post(`/v1/workers/${workerId}/${kind}`, body);
    expect([recorded.status, (recorded.body as unknown as { workerId: string }).workerId]).toEqual([201, workerId]);
    expect(codeOf(await firm.stranger.raw.post(`/v1/workers/${workerId}/${kind}`, body))).toEqual([404, 'NOT_FOUND']);
  });
  it('is of the past, and ends after it began', async () => {
    expect(codeOf(await firm.clerk.post(`/v1/workers/${workerId}/apprenticeships`, { endedOn: '2026-11-03' }))).toEqual([
      422,
      'QUALIFICATION_IN_FUTURE',
    ]);
    expect(
      codeOf(
        await firm.clerk.post(`/v1/workers/${workerId}/enrolments`, {
          class: 'TECHNICIAN_CLASS',
          fromOn: '2024-09-01',
          lastOn: '2024-08-31',
        }),
      ),
    ).toEqual([422, 'ENROLMENT_REVERSED']);
  });
});

describe('a legal hold', () => {
  const personRef = async () =>
    (await running.service.app.get(Vault).findByIdNumber([{ idType: 'RESIDENT_ID', idNumber: new_.idNumber }], { tenant: null }))[0]!;

  it('of the enterprise and of the authority stop every erasure, each until it is lifted', async () => {
    const [own, theirs] = [await hold(firm.clerk), await hold(regulator)];
    expect([own.status, theirs.status, codeOf(await hold(firm.clerk))]).toEqual([201, 201, [409, 'LEGAL_HOLD_PLACED']]);
    expect(codeOf(await hold(firm.stranger))).toEqual([404, 'NOT_FOUND']);
    await running.admin.post('/v1/sandbox/clock', { to: '2026-11-03' });
    expect(codeOf(await lift(firm.clerk, theirs.body.id))).toEqual([404, 'NOT_FOUND']);
    expect((await lift(firm.clerk, own.body.id)).status).toBe(201);
    expect(codeOf(await lift(firm.clerk, own.body.id))).toEqual([409, 'LEGAL_HOLD_LIFTED_BEFORE']);
    await expect(running.service.app.get(Vault).erase(await personRef())).rejects.toThrow(HeldByLaw);
    expect(await holds(firm.clerk)).toEqual(['ENTERPRISE LIFTED', 'AUTHORITY STANDS']);
    expect(await holds(regulator, '?knownAt=2026-11-02')).toEqual(['ENTERPRISE STANDS', 'AUTHORITY STANDS']);
    // Every employer of the person shares that stream, and its name is a reference into the vault.
    const { body: then } = await regulator.get<{ because: { restsOn: string } }>(`/v1/workers/${workerId}/legal-holds?knownAt=2026-11-02`);
    expect([then.because.restsOn, JSON.stringify(then).includes(await personRef())]).toEqual(['UNNAMED_STREAMS', false]);
    expect((await lift(regulator, theirs.body.id)).status).toBe(201);
  });
  it('finds nobody after an erasure', async () => {
    await running.service.app.get(Vault).erase(await personRef());
    expect(codeOf(await hold(regulator, '淮监〔2026〕40号'))).toEqual([409, 'PERSON_ERASED']);
    expect(codeOf(await replace(old.idNumber))).toEqual([409, 'PERSON_ERASED']);
  });
});
