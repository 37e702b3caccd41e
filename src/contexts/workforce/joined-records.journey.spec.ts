import { AssessingEnterprise, assessingEnterprise, openBatch } from '../../../test/support/stories/assessing-enterprise';
import { Client, Reply } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';
import { POST_CONDITIONS } from '../../../test/support/stories/post-conditions';
import { startTestService, TestService } from '../../../test/support/service';
import { Engine } from '../../projecting/engine/engine.provider';

const TURNER = '6-18-01-01';
const SETTLE_MS = 30_000;
const proof = { reasonCode: 'TYPING_ERROR', evidenceHash: 'd'.repeat(64) };
const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
let running: TestService;
let firm: AssessingEnterprise;
let second: Client;
let [kept, other, batchId] = ['', '', ''];

const register = async (serial: number): Promise<string> => {
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  return (await firm.clerk.post('/v1/workers', { name, idNumber })).body.id;
};
const employed = (worker: string, employer: string, fromOn: string, lastOn?: string) =>
  firm.clerk.post(`/v1/workers/${worker}/employments`, { employer, occupationCode: TURNER, fromOn, lastOn });
const apply = (level: string, conditionNo: string) =>
  firm.clerk.post(`/v1/batches/${batchId}/candidates`, { workerId: kept, occupationCode: TURNER, trade: '数控车工', level, conditionNo });
const tierOf = async (worker: string): Promise<string | null> => {
  await running.service.app.get(Engine).settle(SETTLE_MS);
  return (await firm.clerk.get<{ certifiedLevel: string | null }>(`/v1/workers/${worker}`)).body.certifiedLevel;
};

beforeAll(async () => {
  running = await startTestService();
  firm = await assessingEnterprise(running);
  second = running.admin.as(
    (
      await running.admin.post<{ key: string }>('/v1/api-keys', {
        audience: 'enterprise',
        enterpriseId: firm.enterpriseId,
        person: { name: '主任乙' },
      })
    ).body.key,
  );
  [kept, other] = [await register(1), await register(2)];
  await employed(kept, 'OWN', '2024-01-01');
  await employed(other, 'ELSEWHERE', '2014-01-01', '2021-12-31');
  await firm.clerk.post(`/v1/workers/${other}/prior-certificates`, {
    occupationCode: TURNER,
    level: 'JUNIOR',
    number: '0832011108100123',
    issuedOn: '2016-05-20',
  });
  batchId = await openBatch(firm);
});
afterAll(() => running.stop());

it('one of two records alone is not eligible', async () => {
  expect(codeOf(await apply('INTERMEDIATE', 'N23-4-1'))).toEqual([422, 'NOT_ELIGIBLE_WORK']);
  expect([await tierOf(kept), await tierOf(other)]).toEqual([null, 'JUNIOR']);
});

it('two people find that they are one person', async () => {
  expect(codeOf(await firm.stranger.post(`/v1/workers/${kept}/joins`, { ...proof, otherId: other }))).toEqual([404, 'NOT_FOUND']);
  const proposed = await firm.clerk.post(`/v1/workers/${kept}/joins`, { ...proof, otherId: other });
  expect(proposed.status).toBe(201);
  const confirm = (as: Client) => as.post(`/v1/workers/${kept}/links/${proposed.body.id}/confirmations`);
  expect(codeOf(await confirm(firm.clerk))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
  expect((await confirm(second)).status).toBe(201);
  expect(codeOf(await firm.clerk.post(`/v1/workers/${kept}/joins`, { ...proof, otherId: other }))).toEqual([409, 'RECORDS_JOINED_BEFORE']);
});

it('the years and papers of both count for the one that is kept, and its tier rises', async () => {
  expect((await apply('INTERMEDIATE', 'N23-4-1')).status).toBe(201);
  expect([await tierOf(kept), await tierOf(other)]).toEqual(['JUNIOR', 'JUNIOR']);
});

it('a certificate of the other record that comes later counts too', async () => {
  await firm.clerk.post(`/v1/workers/${other}/prior-certificates`, {
    occupationCode: TURNER,
    level: 'SENIOR',
    number: '0832011108100456',
    issuedOn: '2020-05-20',
  });
  expect(await tierOf(kept)).toBe('SENIOR');
});

it('a certificate from elsewhere counts once another person has verified it', async () => {
  const paper = {
    occupationCode: TURNER,
    level: 'TECHNICIAN',
    number: '0832011108100789',
    issuedOn: '2024-05-20',
    issuer: '淮安示例技师学院',
    evidenceHash: 'e'.repeat(64),
  };
  const {
    body: { id },
  } = await firm.clerk.post(`/v1/workers/${kept}/foreign-certificates`, paper);
  expect(await tierOf(kept)).toBe('SENIOR');
  const verify = (as: Client) =>
    as.post(`/v1/workers/${kept}/foreign-certificates/${id}/verifications`, { method: 'NATIONAL_LOOKUP', evidenceHash: 'f'.repeat(64) });
  expect(codeOf(await verify(firm.clerk))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
  expect((await verify(second)).status).toBe(201);
  expect(await tierOf(kept)).toBe('TECHNICIAN');
  const forged = await firm.clerk.post(`/v1/workers/${kept}/foreign-certificates`, {
    ...paper,
    level: 'SENIOR_TECHNICIAN',
    number: '0832011108100790',
  });
  expect(
    (
      await second.post(`/v1/workers/${kept}/foreign-certificates/${forged.body.id}/rejections`, {
        reasonCode: 'FORGED',
        evidenceHash: 'f'.repeat(64),
      })
    ).status,
  ).toBe(201);
  expect(await tierOf(kept)).toBe('TECHNICIAN');
});

it('schooling that single lines ask for opens them: a student of a technician class applies for 二级', async () => {
  const student = await register(4);
  await employed(student, 'OWN', '2020-01-01');
  await firm.clerk.post(`/v1/workers/${student}/prior-certificates`, {
    occupationCode: TURNER,
    level: 'SENIOR',
    number: '0832011108100999',
    issuedOn: '2023-05-20',
  });
  await firm.regulator.post(`/v1/filings/${firm.filingId}/scope-changes`, {
    documentNo: '淮鉴备〔2026〕88号',
    add: { scope: [{ occupationCode: TURNER, trade: '数控车工', levels: ['TECHNICIAN'] }] },
  });
  const {
    body: { id: higher },
  } = await firm.clerk.post('/v1/batches', {
    filingId: firm.filingId,
    path: 'EXAM',
    assessmentOn: '2026-12-05',
    eligibilityOn: '2026-12-05',
    levels: ['TECHNICIAN'],
  });
  const applies = () =>
    firm.clerk.post(`/v1/batches/${higher}/candidates`, {
      workerId: student,
      occupationCode: TURNER,
      trade: '数控车工',
      level: 'TECHNICIAN',
      conditionNo: 'N23-2-5',
    });
  expect((await applies()).status).toBe(422);
  expect((await firm.clerk.post(`/v1/workers/${student}/enrolments`, { class: 'TECHNICIAN_CLASS', fromOn: '2025-09-01' })).status).toBe(
    201,
  );
  expect((await firm.clerk.post(`/v1/workers/${student}/apprenticeships`, { endedOn: '2019-12-31' })).status).toBe(201);
  expect((await firm.clerk.post(`/v1/workers/${student}/pre-technician-certificates`, { issuedOn: '2024-06-30' })).status).toBe(201);
  const applied = await applies();
  expect([applied.status, applied.body.code]).toEqual([201, undefined]);
});

it('facts of another person under one record are read with the other', async () => {
  const third = await register(3);
  const span = await employed(kept, 'ELSEWHERE', '2010-01-01', '2011-12-31');
  const proposed = await firm.clerk.post(`/v1/workers/${kept}/divisions`, {
    ...proof,
    reasonCode: 'TWO_PEOPLE_UNDER_ONE_NUMBER',
    toId: third,
    factIds: [span.body.id],
  });
  expect(proposed.status).toBe(201);
  expect((await second.post(`/v1/workers/${kept}/links/${proposed.body.id}/confirmations`)).status).toBe(201);
  expect(codeOf(await firm.clerk.post(`/v1/workers/${kept}/divisions`, { ...proof, toId: third, factIds: [proposed.body.id] }))).toEqual([
    422,
    'FACT_UNKNOWN',
  ]);
});

it("a paper of the joined record that was another person's carries no tier here from then on, and the other's rises", async () => {
  const stranger = await register(5);
  const papers = (await firm.clerk.get<{ certificates: { id: string; level: string }[] }>(`/v1/workers/${other}/foreign-certificates`)).body
    .certificates;
  expect([await tierOf(kept), await tierOf(other), await tierOf(stranger)]).toEqual(['TECHNICIAN', 'SENIOR', null]);
  const moved = papers.find(({ level }) => level === 'SENIOR')!;
  const technician = (
    await firm.clerk.get<{ certificates: { id: string; level: string }[] }>(`/v1/workers/${kept}/foreign-certificates`)
  ).body.certificates.find(({ level }) => level === 'TECHNICIAN')!;
  for (const [fromId, factId] of [
    [other, moved.id],
    [kept, technician.id],
  ] as const) {
    const {
      body: { id },
    } = await firm.clerk.post(`/v1/workers/${fromId}/divisions`, {
      ...proof,
      reasonCode: 'TWO_PEOPLE_UNDER_ONE_NUMBER',
      toId: stranger,
      factIds: [factId],
    });
    expect((await second.post(`/v1/workers/${fromId}/links/${id}/confirmations`)).status).toBe(201);
  }
  expect([await tierOf(kept), await tierOf(other), await tierOf(stranger)]).toEqual(['JUNIOR', 'JUNIOR', 'TECHNICIAN']);
  const links = (await firm.clerk.get<{ keptId: string; links: { state: string }[] }>(`/v1/workers/${other}/links`)).body;
  expect([links.keptId, links.links.map(({ state }) => state)]).toEqual([kept, ['CONFIRMED', 'CONFIRMED']]);
});

it('a post rests on a certificate of either record, and begins under the one that is kept', async () => {
  const {
    body: { id: basisId },
  } = await firm.clerk.post(`/v1/workers/${other}/prior-certificates`, {
    occupationCode: TURNER,
    level: 'SENIOR_TECHNICIAN',
    number: '0832011108100777',
    issuedOn: '2020-05-20',
  });
  const nominate = (workerId: string) =>
    firm.clerk.post('/v1/appointments', {
      workerId,
      level: 'SPECIAL_GRADE',
      occupationCode: TURNER,
      postCode: 'P-1',
      basisId,
      conditions: POST_CONDITIONS,
    });
  expect(codeOf(await nominate(await register(6)))).toEqual([409, 'APPOINTMENT_BASIS_MISSING']);
  const [
    {
      body: { id },
    },
    {
      body: { id: again },
    },
  ] = [await nominate(kept), await nominate(other)];
  for (const each of [id, again]) {
    expect(
      (await firm.clerk.post(`/v1/appointments/${each}/reviews`, { committee: 3, inFavour: 3, minutesHash: 'a'.repeat(64) })).status,
    ).toBe(201);
    expect((await firm.clerk.post(`/v1/appointments/${each}/public-notices`)).status).toBe(201);
    expect((await firm.clerk.post(`/v1/appointments/${each}/receipts`, { receiptNo: '苏人社评聘〔2026〕8号' })).status).toBe(201);
  }
  await running.admin.post('/v1/sandbox/clock', { to: '2027-01-04' });
  const start = (each: string) =>
    firm.clerk.post<{ workerId: string; code?: string }>(`/v1/appointments/${each}/starts`, { fromOn: '2027-01-04' });
  const begun = await start(again);
  expect([begun.status, begun.body.workerId]).toEqual([201, kept]);
  expect(codeOf(await start(id))).toEqual([409, 'APPOINTMENT_OVERLAPS']);
  expect((await firm.clerk.post(`/v1/appointments/${again}/endings`, { lastOn: '2027-01-04', reason: 'LEFT' })).status).toBe(201);
  const next = await firm.clerk.post(`/v1/appointments/${id}/starts`, { fromOn: '2027-01-05' });
  expect([next.status, next.body.code]).toEqual([201, undefined]);
});
