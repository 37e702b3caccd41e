import { addDays, day } from '../../src/kernel/day';
import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';
import { chance, identity } from '../support/stories/made-people';

/** 直接认定 on the ground of an honour: the register of awards says whose it is and whether it stands, not the one who proposes. */
let firm: Assessing;
let batchId = '';
const SHA = 'd'.repeat(64);
const members: string[] = [];

/** Entered by the authority for a made person. */
const honour = async (serial: number, titleCode: string): Promise<Made> => {
  const { name, idNumber } = identity(chance(serial), serial, '1990-05-05');
  return firm.made(
    '/v1/awards',
    {
      name,
      idNumber,
      kind: 'HONOUR',
      titleCode,
      tier: 'PROVINCE',
      occupationCode: TURNER,
      awardedOn: '2026-05-01',
      region: '320800',
      documentNo: '苏人社发〔2026〕31号',
    },
    firm.regulator,
  );
};
const propose = (workerId: string, change: object = {}) =>
  firm.officer.post<Made>('/v1/direct-recognitions', {
    batchId,
    workerId,
    occupationCode: TURNER,
    level: 'SENIOR',
    basis: 'AWARD',
    reason: '省级荣誉',
    documents: [{ kind: 'AWARD', sha256: SHA }],
    ...change,
  });
const decide = (id: string) =>
  firm.officer.post<Made>(`/v1/direct-recognitions/${id}/committee-decisions`, {
    decidedOn: '2026-11-02',
    minutesSha256: SHA,
    votes: members.map((memberId) => ({ memberId, vote: 'FOR' as const })),
  });

beforeAll(async () => {
  firm = await Assessing.start();
  batchId = await firm.batch('DIRECT', '2026-11-02', ['SENIOR']);
  for (let serial = 10; serial < 15; serial += 1) members.push(await firm.worker(serial));
});
afterAll(() => firm.stop());

it('names an entry of the register that is the worker’s own', async () => {
  const [holder, other] = [await firm.worker(1, '2026-10-01'), await firm.worker(2, '2026-10-01')];
  const { id: awardId, position } = await honour(1, 'JS-CRAFTSMAN');
  const awards = (worker: string) =>
    firm.officer.get<{ items: { id: string; state: string }[] }>(`/v1/workers/${worker}/awards?minPosition=${position}`);
  expect([(await awards(holder)).body.items, (await awards(other)).body.items]).toMatchObject([
    [{ id: awardId, state: 'STANDS', titleCode: 'JS-CRAFTSMAN' }],
    [],
  ]);
  expect((await firm.officer.get(`/v1/workers/${awardId}/awards`)).status).toBe(404);
  expect(codeOf(await propose(other))).toEqual([422, 'RECOGNITION_BASIS_INCOMPLETE']);
  expect(codeOf(await propose(other, { awardId }))).toEqual([422, 'AWARD_NOT_OF_WORKER']);
  expect(codeOf(await propose(holder, { awardId, basis: 'INNOVATION' }))).toEqual([422, 'AWARD_KIND_WRONG']);
  expect(codeOf(await propose(holder, { awardId, occupationCode: '6-31-01-03' }))).toEqual([422, 'OCCUPATION_NOT_IN_SCOPE']);
  const {
    body: { id },
  } = await propose(holder, { awardId });
  const decided = await decide(id);
  expect([decided.status, (await firm.candidacy(id, decided.body)).recognition]).toMatchObject([201, { basis: 'AWARD', awardId }]);
});

it('that is withdrawn before the committee meets is no ground any more', async () => {
  const worker = await firm.worker(3, '2026-10-01');
  const { id: awardId } = await honour(3, 'JS-CRAFTSMAN');
  const {
    body: { id },
  } = await propose(worker, { awardId });
  await firm.made(
    `/v1/awards/${awardId}/withdrawals`,
    { reasonCode: 'FRAUD', documentNo: '苏人社发〔2026〕77号', fromOn: '2026-11-02' },
    firm.regulator,
  );
  expect(codeOf(await decide(id))).toEqual([409, 'AWARD_NOT_STANDING']);
});

interface Listed {
  readonly id: string;
  readonly workerId: string;
  readonly findings: readonly string[];
}

it('that is withdrawn after the committee met undoes nothing and is told to people, whether before the issue or after it', async () => {
  batchId = await firm.batch('DIRECT', '2026-11-02', ['SENIOR']);
  const [early, late, other] = [await firm.worker(4, '2026-10-01'), await firm.worker(5, '2026-10-01'), await firm.worker(6, '2026-10-01')];
  const [first, second] = [(await honour(4, 'JS-CRAFTSMAN')).id, (await honour(5, 'JS-CRAFTSMAN')).id];
  for (const [worker, change] of [
    [early, { awardId: first }],
    [late, { awardId: second }],
    [other, { basis: 'INNOVATION' }],
  ] as const) {
    expect((await decide((await propose(worker, change)).body.id)).status).toBe(201);
  }
  await firm.approved(batchId);
  const endsOn = await firm.published(batchId);
  const withdraw = (awardId: string, fromOn: string) =>
    firm.made(`/v1/awards/${awardId}/withdrawals`, { reasonCode: 'FRAUD', documentNo: '苏人社发〔2026〕78号', fromOn }, firm.regulator);
  await withdraw(first, '2026-11-02');
  await firm.moveTo(addDays(day(endsOn), 1));
  await firm.certified();
  const certificates = async (): Promise<readonly Listed[]> =>
    (await firm.regulator.get<{ items: readonly Listed[] }>(`/v1/certificates?batchId=${batchId}`)).body.items!;
  const findings = async (): Promise<readonly (readonly string[])[]> => {
    const all = await certificates();
    return [early, late, other].map((worker) => all.find(({ workerId }) => workerId === worker)!.findings);
  };
  expect(await findings()).toEqual([['AWARD_WITHDRAWN'], [], []]);

  await withdraw(second, addDays(day(endsOn), 1));
  await firm.certified();
  expect(await findings()).toEqual([['AWARD_WITHDRAWN'], ['AWARD_WITHDRAWN'], []]);
  const { id } = (await certificates()).find(({ workerId }) => workerId === late)!;
  const { body } = await firm.regulator.get<{ status: string; entries: { what: { code: string }; why: object | null }[] }>(
    `/v1/certificates/${id}/history`,
  );
  expect(body.entries!.at(-1)).toMatchObject({ what: { code: 'FINDING' }, why: { reasonCode: 'AWARD_WITHDRAWN' } });
});
