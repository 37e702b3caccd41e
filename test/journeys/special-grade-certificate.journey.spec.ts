import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';

/** Where the policy names a letter for 特级技师, such a certificate is filed for, recognised, numbered and issued; elsewhere it is a post alone. */
const SHA = 'f'.repeat(64);
const CERTIFIED = ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN'] as const;
const pack = {
  packId: 'CN-320803',
  region: '320803',
  version: '2026-11',
  validFrom: '2026-11-03',
  validTo: null,
  numbering: { levelCodeMap: { T: 'SPECIAL_GRADE' } },
  paths: { DIRECT: { levels: [...CERTIFIED, 'SPECIAL_GRADE'] } },
} as const;
let firm: Assessing;

const addScope = (level: 'SPECIAL_GRADE' | 'CHIEF') =>
  firm.regulator.post<Made>(`/v1/filings/${firm.filingId}/scope-changes`, {
    documentNo: '淮鉴〔2026〕8号',
    add: { scope: [{ occupationCode: TURNER, levels: [level] }] },
  });

beforeAll(async () => {
  firm = await Assessing.start();
  const { key } = (
    await firm.running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3208', person: { name: '监管二' } })
  ).body;
  const { id } = await firm.made('/v1/policy-packs', { document: pack }, firm.regulator);
  await firm.made(`/v1/policy-packs/${id}/confirmations`, {}, firm.running.admin.as(key));
});
afterAll(() => firm.stop());

it('is filed for from the day on which the policy names the letter, and for that post alone', async () => {
  expect(codeOf(await addScope('SPECIAL_GRADE'))).toEqual([422, 'SCOPE_LEVEL_NOT_CERTIFIED']);
  await firm.moveTo('2026-11-03');
  expect(codeOf(await addScope('CHIEF'))).toEqual([422, 'SCOPE_LEVEL_NOT_CERTIFIED']);
  expect((await addScope('SPECIAL_GRADE')).status).toBe(201);
});

it('is not examined: no set of conditions leads to it', async () => {
  const asked = {
    filingId: firm.filingId,
    path: 'EXAM',
    assessmentOn: '2026-11-03',
    eligibilityOn: '2026-11-03',
    levels: ['SPECIAL_GRADE' as const],
  };
  expect(codeOf(await firm.officer.raw.post<Made>('/v1/batches', asked))).toEqual([422, 'NO_CONDITIONS_FOR_LEVEL']);
  const plan = {
    filingId: firm.filingId,
    path: 'EXAM',
    assessmentOn: '2026-11-16',
    subjects: [{ occupationCode: TURNER, level: 'SPECIAL_GRADE', candidates: 1 }],
  };
  expect(codeOf(await firm.officer.raw.post<Made>('/v1/plans', plan))).toEqual([422, 'NO_CONDITIONS_FOR_LEVEL']);
  const seniors = await firm.batch('EXAM', '2026-11-03', ['SENIOR']);
  const candidate = { workerId: await firm.worker(1), occupationCode: TURNER, level: 'SPECIAL_GRADE' as const };
  expect(codeOf(await firm.officer.post<Made>(`/v1/batches/${seniors}/candidates`, candidate))).toEqual([422, 'LEVEL_NOT_IN_BATCH']);
});

it('is recognised by the committee, and its number has the letter', async () => {
  const batchId = await firm.batch('DIRECT', '2026-11-03', ['SPECIAL_GRADE']);
  const members: string[] = [];
  for (let serial = 10; serial < 15; serial += 1) members.push(await firm.worker(serial));
  const { id } = await firm.made('/v1/direct-recognitions', {
    batchId,
    workerId: await firm.worker(2),
    occupationCode: TURNER,
    level: 'SPECIAL_GRADE',
    basis: 'INNOVATION',
    reason: '主持重大工艺创新',
    documents: [{ kind: 'PATENT', sha256: SHA }],
  });
  await firm.made(`/v1/direct-recognitions/${id}/committee-decisions`, {
    decidedOn: '2026-11-03',
    minutesSha256: SHA,
    votes: members.map((memberId) => ({ memberId, vote: 'FOR' as const })),
  });
  await firm.approved(batchId);
  expect(await firm.published(batchId)).toBe('2026-11-10');
  const { position } = await firm.moveTo('2026-11-11');
  expect(await firm.certified()).toEqual([id]);
  const { body } = await firm.officer.get<{ items: { number: string; level: string }[] }>(
    `/v1/certificates?level=SPECIAL_GRADE&minPosition=${position}`,
  );
  expect(body.items).toMatchObject([{ level: 'SPECIAL_GRADE', number: 'Y00003208000126T000001' }]);
});
