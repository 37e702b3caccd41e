import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';
import { chance, identity } from '../support/stories/made-people';

/** 竞赛认定: the winner of a competition is recognised by the result document; the loser of the vote is not, and may object. */
let firm: Assessing;
let batchId = '';
const SHA = 'c'.repeat(64);
/** The firm's own competition; what an authority holds stands in the register of awards. */
const competition = { code: 'QB-2026-TURNER', tier: 'ENTERPRISE', rank: 1, heldOn: '2026-09-01' };

beforeAll(async () => {
  firm = await Assessing.start();
  batchId = await firm.batch('COMPETITION', '2026-11-02', ['SENIOR']);
});
afterAll(() => firm.stop());

const propose = (workerId: string, change: object = {}) =>
  firm.officer.post<Made>('/v1/direct-recognitions', {
    batchId,
    workerId,
    occupationCode: TURNER,
    level: 'SENIOR',
    basis: 'COMPETITION',
    competition,
    reason: '省赛第一名',
    documents: [{ kind: 'RESULT_DOCUMENT', sha256: SHA }],
    ...change,
  });

it('leads to the levels of the policy alone', async () =>
  expect(
    codeOf(
      await firm.officer.post<Made>('/v1/batches', {
        filingId: firm.filingId,
        path: 'COMPETITION',
        assessmentOn: '2026-11-02',
        eligibilityOn: '2026-11-02',
        levels: ['JUNIOR'],
      }),
    ),
  ).toEqual([422, 'PATH_LEVEL_NOT_OFFERED']));

it('rests on a result document, or on the register of awards', async () => {
  const worker = await firm.worker(1, '2026-10-01');
  expect(codeOf(await propose(worker, { competition: { ...competition, tier: 'PROVINCE' } }))).toEqual([
    422,
    'RECOGNITION_BASIS_INCOMPLETE',
  ]);
  expect(codeOf(await propose(worker, { competition: undefined }))).toEqual([422, 'RECOGNITION_BASIS_INCOMPLETE']);
  expect(codeOf(await propose(worker, { basis: 'INNOVATION' }))).toEqual([422, 'RECOGNITION_BASIS_INCOMPLETE']);
});

it('certifies the winner after the notice, and nobody else', async () => {
  const { name, idNumber } = identity(chance(2), 2, '1990-05-05');
  const award = {
    name,
    idNumber,
    kind: 'COMPETITION',
    titleCode: 'JS-2026-TURNER',
    tier: 'PROVINCE',
    rank: 1,
    occupationCode: TURNER,
    awardedOn: '2026-09-01',
    region: '320800',
    documentNo: '苏人社发〔2026〕31号',
  } as const;
  const { id: awardId } = await firm.made('/v1/awards', award, firm.regulator);
  const [winner, other] = [
    (await propose(await firm.worker(2, '2026-10-01'), { competition: undefined, awardId })).body.id,
    (await propose(await firm.worker(3, '2026-10-01'), { competition: { ...competition, rank: 9 } })).body.id,
  ];
  const members: string[] = [];
  for (let serial = 10; serial < 15; serial += 1) members.push(await firm.worker(serial));
  const vote = (id: string, inFavour: number) =>
    firm.made<Made & { isGranted: boolean }>(`/v1/direct-recognitions/${id}/committee-decisions`, {
      decidedOn: '2026-11-02',
      minutesSha256: SHA,
      votes: members.map((memberId, index) => ({ memberId, vote: index < inFavour ? 'FOR' : 'AGAINST' })),
    });
  expect([(await vote(winner, 5)).isGranted, (await vote(other, 3)).isGranted]).toEqual([true, false]);
  await firm.approved(batchId);
  await firm.published(batchId);
  const { position } = await firm.moveTo('2026-11-10');
  expect(await firm.certified()).toEqual([winner]);
  expect(await firm.candidacy(other, { position })).toMatchObject({ state: 'FAILED', path: 'COMPETITION' });
});
