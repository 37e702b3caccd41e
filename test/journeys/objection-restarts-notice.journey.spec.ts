import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';

/** An objection that changes a score: that person's notice starts anew, and nobody else waits for it. */
let firm: Assessing;
let [batchId, objector, waiting, passing, objection] = ['', '', '', '', ''];
const ASSESSED = '2026-11-02';

beforeAll(async () => {
  firm = await Assessing.start();
  batchId = await firm.batch('EXAM', ASSESSED);
  const people = [await firm.worker(1), await firm.worker(2)];
  objector = people[0]!;
  for (const workerId of people) {
    const { id } = await firm.made(`/v1/batches/${batchId}/candidates`, { workerId, occupationCode: TURNER, level: 'INTERMEDIATE' });
    if (workerId === objector) waiting = id;
    else passing = id;
  }
  await firm.scored(waiting, { THEORY: '80', SKILL: '59.9' });
  await firm.scored(passing, { THEORY: '80', SKILL: '60.0' });
  await firm.approved(batchId);
  expect(await firm.published(batchId)).toBe('2026-11-09');
});
afterAll(() => firm.stop());

it('is raised by the one whom the score concerns', async () => {
  objection = (await firm.made(`/v1/batches/${batchId}/objections`, { text: '实操第二项漏计分' }, await firm.asWorker(objector))).id;
  await firm.made(`/v1/batches/${batchId}/objections/${objection}/resolutions`, { resolution: 'UPHELD', text: '经复核成立' });
});

it('invariant 8: the correction keeps the old value, and needs two persons', async () => {
  const corrections = `/v1/candidacies/${waiting}/corrections` as const;
  const proposed = await firm.made(corrections, { part: 'SKILL', score: '61.5', reasonCode: 'OBJECTION_UPHELD', objectionId: objection });
  expect(codeOf(await firm.officer.post<Made>(`${corrections}/${proposed.id}/confirmations`))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
  await firm.made(`${corrections}/${proposed.id}/confirmations`, {}, firm.second);
  const [corrected] = (await firm.stored('assessment.score_corrected.v1')).map(({ data }) => JSON.parse(data) as object);
  expect(corrected).toMatchObject({
    candidacyId: waiting,
    fromTenths: 599,
    toTenths: 615,
    reasonCode: 'OBJECTION_UPHELD',
    objectionId: objection,
    proposedBy: expect.any(String) as string,
    approvedBy: expect.any(String) as string,
  });
});

it('invariant 7: holds back nobody else', async () => {
  await firm.moveTo('2026-11-09');
  expect(codeOf(await firm.officer.post<Made>(`/v1/candidacies/${passing}/certificates`))).toEqual([409, 'RESULT_UNDER_NOTICE']);
  await firm.moveTo('2026-11-10');
  expect(await firm.certified()).toEqual([passing]);
});

it('the notice of the corrected outcome starts anew, and certifies when it has run out', async () => {
  await firm.approved(batchId);
  expect(await firm.certified()).toEqual([passing]);
  expect(await firm.published(batchId)).toBe('2026-11-17');
  await firm.moveTo('2026-11-17');
  expect(await firm.certified()).toEqual([passing]);
  await firm.moveTo('2026-11-18');
  expect([...(await firm.certified())].sort()).toEqual([passing, waiting].sort());
});
