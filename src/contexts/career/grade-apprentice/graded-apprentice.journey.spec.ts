import { Assessing, codeOf, Made, TURNER } from '../../../../test/support/stories/assessing';

/** An apprentice of some months passes the employer's check (转正定级), and may apply for 五级 where the standard asks for an apprenticeship that has ended. */
const GRADED_ON = '2026-11-05';
let firm: Assessing;
let [apprentice, master] = ['', ''];
const apply = async (eligibilityOn: string) => {
  const { id } = await firm.made('/v1/batches', {
    filingId: firm.filingId,
    path: 'EXAM',
    assessmentOn: '2026-11-09',
    eligibilityOn,
    levels: ['JUNIOR'],
  });
  return firm.officer.post<Made>(`/v1/batches/${id}/candidates`, { workerId: apprentice, occupationCode: TURNER, level: 'JUNIOR' });
};
const grade = (result: 'PASSED' | 'FAILED') =>
  firm.officer.raw.post<Made>(`/v1/workers/${apprentice}/apprentice-gradings`, {
    occupationCode: TURNER,
    gradedOn: GRADED_ON,
    result,
    gradedBy: master,
    minutesHash: 'd'.repeat(64),
  });

beforeAll(async () => {
  firm = await Assessing.start();
  [apprentice, master] = [await firm.worker(1, '2026-06-01'), await firm.worker(2)];
  const { position } = await firm.made(
    '/v1/standards',
    {
      standardCode: 'GZB-6-18-01-01',
      kind: 'NATIONAL',
      version: '2018',
      validFrom: '2018-12-26',
      documentNo: '人社厅发〔2018〕145号',
      occupationCode: TURNER,
      ruleSet: 'NATIONAL-2018',
      levels: [{ level: 'JUNIOR', parts: [{ part: 'SKILL', passMark: '60' }] }],
      units: [],
      related: [],
    },
    firm.regulator,
  );
  await firm.regulator.get(`/v1/standards?minPosition=${position}`);
  await firm.moveTo(GRADED_ON);
});
afterAll(() => firm.stop());

it('is not admitted before, nor by a check that was not passed', async () => {
  expect(codeOf(await apply(GRADED_ON))).toEqual([422, 'NOT_ELIGIBLE_WORK']);
  expect((await grade('FAILED')).status).toBe(201);
  expect(codeOf(await apply(GRADED_ON))).toEqual([422, 'NOT_ELIGIBLE_WORK']);
});
it('is admitted by a check that was passed, from its day on', async () => {
  expect((await grade('PASSED')).status).toBe(201);
  expect(codeOf(await apply('2026-11-04'))).toEqual([422, 'NOT_ELIGIBLE_WORK']);
  const { status, body } = await apply(GRADED_ON);
  expect(status).toBe(201);
  expect(await firm.candidacy(body.id, await firm.moveTo(GRADED_ON))).toMatchObject({ ruleId: 'N18-5-2' });
});
