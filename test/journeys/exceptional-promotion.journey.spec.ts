import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';

/** 破格晋升: a worker short of two years is assessed with the others, by a waiver that neither the proposer nor the mentor may grant. */
let firm: Assessing;
let [worker, mentor, batchId, candidacyId, waiverId] = ['', '', '', '', ''];
const SHA = 'a'.repeat(64);
const reason = { reasonCode: 'KEY_PROJECT', reason: '主持解决关键工艺难题，获市级科技奖', documents: [SHA] };

beforeAll(async () => {
  firm = await Assessing.start();
  [worker, mentor] = [await firm.worker(1, '2024-11-03'), await firm.worker(2)];
  await firm.made(`/v1/workers/${worker}/prior-certificates`, {
    occupationCode: TURNER,
    level: 'INTERMEDIATE',
    number: '0832011108100123',
    issuedOn: '2024-11-02',
  });
  await firm.made(`/v1/workers/${mentor}/prior-certificates`, {
    occupationCode: TURNER,
    level: 'TECHNICIAN',
    number: '0832011108100999',
    issuedOn: '2015-11-02',
  });
  await firm.moveTo();
  await firm.made('/v1/mentor-agreements', {
    mentorId: mentor,
    apprenticeId: worker,
    occupationCode: TURNER,
    targetLevel: 'SENIOR',
    fromOn: '2026-01-01',
    lastOn: '2026-12-31',
  });
  batchId = await firm.batch('EXAM', '2026-11-02', ['INTERMEDIATE', 'SENIOR']);
});
afterAll(() => firm.stop());

it('is not for who is simply short of years, unless it is asked for', async () => {
  const candidate = { workerId: worker, occupationCode: TURNER, level: 'SENIOR', conditionNo: 'N23-3-2' };
  expect(codeOf(await firm.officer.post<Made>(`/v1/batches/${batchId}/candidates`, candidate))).toEqual([
    422,
    'NOT_ELIGIBLE_AFTER_CERTIFICATE',
  ]);
  candidacyId = (await firm.made(`/v1/batches/${batchId}/candidates`, { ...candidate, path: 'EXCEPTIONAL' })).id;
});

it('admits nobody before the waiver', async () => {
  const score = await firm.officer.post<Made>(`/v1/candidacies/${candidacyId}/scores`, { part: 'THEORY', score: '80' });
  expect(codeOf(score)).toEqual([409, 'ELIGIBILITY_NOT_CONFIRMED']);
  const { position } = await firm.moveTo();
  expect(await firm.candidacy(candidacyId, { position })).toMatchObject({
    state: 'NOT_ELIGIBLE',
    path: 'EXCEPTIONAL',
    eligibilityFailures: expect.arrayContaining([expect.objectContaining({ ruleId: 'N23-3-2' })]) as object,
  });
});

it('invariant 19: names a line, and is approved by neither the proposer nor the mentor', async () => {
  const waivers = `/v1/candidacies/${candidacyId}/waivers` as const;
  expect(codeOf(await firm.officer.post<Made>(waivers, { waived: ['YEARS'], ...reason }))).toEqual([422, 'WAIVER_NAMES_NOTHING']);
  expect(codeOf(await firm.officer.post<Made>(waivers, { ruleId: 'N23-3-2', waived: ['EDUCATION'], ...reason }))).toEqual([
    422,
    'WAIVER_DOES_NOT_FIT',
  ]);
  waiverId = (await firm.made(waivers, { ruleId: 'N23-3-2', waived: ['YEARS'], ...reason })).id;
  const confirmations = `${waivers}/${waiverId}/confirmations` as const;
  expect(codeOf(await firm.officer.post<Made>(confirmations))).toEqual([403, 'SECOND_PERSON_REQUIRED']);
  expect(codeOf(await firm.second.post<Made>(confirmations))).toEqual([422, 'WAIVER_APPROVER_UNNAMED']);
  expect(codeOf(await firm.second.post<Made>(confirmations, { approverWorkerId: mentor }))).toEqual([403, 'WAIVER_APPROVER_IS_MENTOR']);
  const granted = await firm.made(confirmations, { approverWorkerId: await firm.worker(3) }, firm.second);
  expect(await firm.candidacy(candidacyId, granted)).toMatchObject({
    state: 'REGISTERED',
    ruleId: 'N23-3-2',
    waivers: [{ state: 'CONFIRMED' }],
  });
  expect((await firm.stored()).filter(({ data, metadata }) => (data + metadata).includes('工艺难题'))).toEqual([]);
});

it('sits what the others sit, and is certified after the same notice', async () => {
  await firm.scored(candidacyId, { THEORY: '75', SKILL: '88.5' });
  await firm.approved(batchId);
  expect(await firm.published(batchId)).toBe('2026-11-09');
  expect(codeOf(await firm.officer.post<Made>(`/v1/candidacies/${candidacyId}/certificates`))).toEqual([409, 'RESULT_UNDER_NOTICE']);
  await firm.moveTo('2026-11-10');
  expect(await firm.certified()).toEqual([candidacyId]);
});
