import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';

/** A national standard is published: from its first day on it says parts, pass marks, conditions and related occupations. */
const MILLER = '6-18-01-02';
const parts = [
  { part: 'THEORY', passMark: '60' },
  { part: 'SKILL', passMark: '70' },
] as const;
const standard = (version: string, validFrom: string, more: object) => ({
  standardCode: 'GZB-6-18-01-01',
  kind: 'NATIONAL',
  version,
  validFrom,
  documentNo: '人社厅发〔2018〕145号',
  occupationCode: TURNER,
  levels: [{ level: 'INTERMEDIATE', parts: [...parts] }],
  units: [],
  related: [],
  ...more,
});
let firm: Assessing;
let [worker, turner] = ['', ''];
const registered = async (workerId: string, batchId: string) =>
  firm.officer.post<Made>(`/v1/batches/${batchId}/candidates`, { workerId, occupationCode: TURNER, level: 'INTERMEDIATE' });
const registration = async (candidacyId: string): Promise<object> => {
  const events = (await firm.stored('assessment.candidate_registered.v1')).map(({ data }) => JSON.parse(data) as { candidacyId: string });
  return events.find((each) => each.candidacyId === candidacyId)!;
};

beforeAll(async () => {
  firm = await Assessing.start();
  [worker, turner] = [await firm.worker(1, '2026-10-01'), await firm.worker(2)];
  await firm.made(`/v1/workers/${worker}/employments`, {
    employer: 'ELSEWHERE',
    occupationCode: MILLER,
    fromOn: '2015-01-01',
    lastOn: '2026-09-30',
  });
});
afterAll(() => firm.stop());

it('the pack speaks where none is published', async () => {
  const { id } = (await registered(turner, await firm.batch('EXAM', '2026-11-02'))).body;
  expect(await registration(id)).toMatchObject({ requiredParts: ['THEORY', 'SKILL'], passMark: 600 });
  expect(await registration(id)).not.toHaveProperty('standard');
});

it('its versions begin on days of their own, and the day of the assessment says which is asked', async () => {
  await firm.made('/v1/standards', standard('2018', '2018-12-26', { ruleSet: 'NATIONAL-2018', related: [MILLER] }), firm.regulator);
  const { position } = await firm.made('/v1/standards', standard('2026', '2026-11-10', { related: [] }), firm.regulator);
  await firm.regulator.get(`/v1/standards?minPosition=${position}`);
  const [earlier, later] = [await firm.batch('EXAM', '2026-11-09'), await firm.batch('EXAM', '2026-11-10')];
  const { id } = await firm.made(`/v1/batches/${earlier}/candidates`, { workerId: worker, occupationCode: TURNER, level: 'INTERMEDIATE' });
  expect(await registration(id)).toMatchObject({
    passMark: 600,
    passMarks: [
      { part: 'THEORY', passMark: 600 },
      { part: 'SKILL', passMark: 700 },
    ],
    standard: 'GZB-6-18-01-01@2018',
  });
  expect(await firm.candidacy(id, await firm.moveTo('2026-11-09'))).toMatchObject({ ruleId: 'N18-4-2' });
  expect(codeOf(await registered(worker, later))).toEqual([422, 'NOT_ELIGIBLE_WORK']);
  await firm.scored(id, { THEORY: '60', SKILL: '69.9' });
  expect(await firm.candidacy(id, await firm.moveTo('2026-11-09'))).toMatchObject({ state: 'FAILED' });
});

it('a scope row names one that is published and fits, or leaves it to the day', async () => {
  const line = (more: object) => ({
    documentNo: '淮鉴〔2026〕8号',
    add: { scope: [{ occupationCode: TURNER, trade: '数控车工', levels: ['INTERMEDIATE'] as const, ...more }] },
  });
  const change = (more: object) => firm.regulator.post<Made>(`/v1/filings/${firm.filingId}/scope-changes`, line(more));
  expect(codeOf(await change({ standard: 'GZB-9@2018' }))).toEqual([422, 'SCOPE_STANDARD_UNKNOWN']);
  expect(codeOf(await change({ standard: 'GZB-6-18-01-01@2018', levels: ['SENIOR'] }))).toEqual([422, 'SCOPE_STANDARD_UNFIT']);
  expect((await change({ standard: 'GZB-6-18-01-01@2018' })).status).toBe(201);
  const filing = {
    enterpriseId: firm.enterpriseId,
    institutionCode: 'Y000032080002',
    receiptNo: '淮鉴备〔2026〕2号',
    validFrom: '2026-01-01',
    validTo: '2027-12-31',
    scope: [{ occupationCode: TURNER, levels: ['SENIOR'] as const, standard: 'GZB-9@2018' }],
  };
  expect(codeOf(await firm.regulator.post<Made>('/v1/filings', { ...filing, scope: [...filing.scope] }))).toEqual([
    422,
    'SCOPE_STANDARD_UNKNOWN',
  ]);
  const application = { category: 'EMPLOYER' as const, wishedFrom: '2027-01-01', scope: [...filing.scope], requirements: [], sites: [] };
  expect(codeOf(await firm.officer.post<Made>('/v1/filing-applications', application))).toEqual([422, 'SCOPE_STANDARD_UNKNOWN']);
});
