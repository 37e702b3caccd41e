import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';

/** 直接认定: a worker without years or schooling is put before a committee, and certified after the same notice as anybody. */
let firm: Assessing;
let [batchId, caseId, worker, mentor] = ['', '', '', ''];
const members: string[] = [];
const SHA = 'b'.repeat(64);

beforeAll(async () => {
  firm = await Assessing.start();
  [worker, mentor] = [await firm.worker(1, '2026-10-01'), await firm.worker(2)];
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
  for (let serial = 10; serial < 15; serial += 1) members.push(await firm.worker(serial));
});
afterAll(() => firm.stop());

const decide = (votes: readonly (readonly [string, string])[], decidedOn = '2026-11-02') =>
  firm.officer.post<Made & { isGranted: boolean }>(`/v1/direct-recognitions/${caseId}/committee-decisions`, {
    decidedOn,
    votes: votes.map(([memberId, vote]) => ({ memberId, vote })),
    minutesSha256: SHA,
  });

it('is proposed in a round of the committee, with a ground', async () => {
  batchId = await firm.batch('DIRECT', '2026-11-02', ['SENIOR']);
  const proposal = {
    batchId,
    workerId: worker,
    occupationCode: TURNER,
    level: 'SENIOR',
    basis: 'INNOVATION',
    reason: '主持完成的工艺改进获省级专利',
    documents: [],
  };
  expect(
    codeOf(
      await firm.officer.post<Made>(`/v1/batches/${batchId}/candidates`, { workerId: worker, occupationCode: TURNER, level: 'SENIOR' }),
    ),
  ).toEqual([422, 'COMMITTEE_DECIDES']);
  expect(codeOf(await firm.officer.post<Made>('/v1/direct-recognitions', { ...proposal, occupationCode: '6-31-01-03' }))).toEqual([
    422,
    'OCCUPATION_NOT_IN_SCOPE',
  ]);
  const made = await firm.made('/v1/direct-recognitions', proposal);
  caseId = made.id;
  expect(codeOf(await firm.officer.post<Made>('/v1/direct-recognitions', proposal))).toEqual([409, 'RECOGNITION_PROPOSED_BEFORE']);
  expect((await firm.stored()).filter(({ data, metadata }) => (data + metadata).includes('省级专利'))).toEqual([]);
});

it('invariant 18: is decided with papers, a quorum and no mentor', async () => {
  const four = members.slice(0, 4).map((member) => [member, 'FOR'] as const);
  expect(codeOf(await decide([...four, [members[4]!, 'FOR']]))).toEqual([409, 'RECOGNITION_WITHOUT_EVIDENCE']);
  await firm.made(`/v1/direct-recognitions/${caseId}/documents`, { kind: 'PATENT', sha256: SHA });
  expect(codeOf(await decide(four))).toEqual([422, 'COMMITTEE_WITHOUT_QUORUM']);
  expect(codeOf(await decide([...four, [mentor, 'FOR']]))).toEqual([403, 'COMMITTEE_MEMBER_IS_MENTOR']);
  const granted = await decide([...four, [members[4]!, 'AGAINST']]);
  expect([granted.status, granted.body.isGranted]).toEqual([201, true]);
  const { body } = await firm.officer.get(`/v1/direct-recognitions/${caseId}?minPosition=${granted.body.position}`);
  expect(body).toMatchObject({
    state: 'PASSED',
    path: 'DIRECT',
    recognition: {
      basis: 'INNOVATION',
      documents: [{ kind: 'PATENT', sha256: SHA }],
      decision: { inFavour: 4, against: 1, isGranted: true },
    },
  });
});

it('BatchLists_recognitions: is found by whoever looks for what a committee has before it', async () => {
  const ids = async (query: string): Promise<readonly string[]> =>
    (await firm.regulator.get<{ items: readonly Made[] }>(`/v1/direct-recognitions?${query}`)).body.items!.map(({ id }) => id);
  expect([await ids('state=PASSED&path=DIRECT'), await ids('path=COMPETITION'), await ids('state=REGISTERED')]).toEqual([[caseId], [], []]);
  expect([
    await ids('effectiveOn=2026-11-01&state=NOT_YET'),
    await ids('effectiveOn=2026-11-02&state=PASSED'),
    await ids('effectiveOn=2026-11-03&state=PASSED'),
  ]).toEqual([[caseId], [caseId], [caseId]]);
  expect([
    await ids(`level=SENIOR&batchId=${batchId}&registeredFromOn=2026-11-02&registeredToOn=2026-11-02`),
    await ids('registeredToOn=2026-11-01'),
  ]).toEqual([[caseId], []]);
});

it('invariant 18: is not certified without a second person, nor without the notice', async () => {
  const certificates = `/v1/candidacies/${caseId}/certificates` as const;
  expect(codeOf(await firm.officer.post<Made>(certificates))).toEqual([409, 'RESULT_NOT_APPROVED']);
  await firm.approved(batchId);
  expect(codeOf(await firm.officer.post<Made>(certificates))).toEqual([409, 'NOTICE_NOT_PUBLISHED']);
  expect(await firm.published(batchId)).toBe('2026-11-09');
});

it('waits while an objection is open, is voted on anew, and is certified then', async () => {
  const colleague = await firm.asWorker(worker);
  const objection = (await firm.made(`/v1/batches/${batchId}/objections`, { text: '申请复核表决程序' }, colleague)).id;
  await firm.moveTo('2026-11-10');
  expect(await firm.certified()).toEqual([]);
  await firm.made(`/v1/batches/${batchId}/objections/${objection}/resolutions`, { resolution: 'UPHELD', text: '程序有误，重新表决' });
  const votes = members.map((memberId) => ({ memberId, vote: 'FOR' }));
  await firm.made(`/v1/direct-recognitions/${caseId}/committee-decisions`, {
    decidedOn: '2026-11-10',
    votes,
    minutesSha256: SHA,
    objectionId: objection,
  });
  expect(await firm.certified()).toEqual([]);
  await firm.approved(batchId);
  // The outcome came out as it was shown: no second notice, and the approval itself certifies.
  await firm.moveTo('2026-11-10');
  expect(await firm.certified()).toEqual([caseId]);
});
