import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';

/** What later evaluations count by: codes of dated lists, and a group that says something sensitive of a person stays in the vault. */
const pack = {
  packId: 'CN-320803',
  region: '320803',
  version: '2026-11',
  validFrom: '2026-11-03',
  validTo: null,
  dimensions: { chainCode: ['CHAIN-03'], projectId: ['JN-2026'] },
} as const;
let firm: Assessing;

const plan = (dimensions: object) =>
  firm.officer.post<Made>('/v1/plans', {
    filingId: firm.filingId,
    path: 'EXAM',
    assessmentOn: '2026-11-20',
    subjects: [{ occupationCode: TURNER, level: 'SENIOR', candidates: 1 }],
    dimensions,
  });
const batch = (dimensions: object) =>
  firm.officer.post<Made>('/v1/batches', {
    filingId: firm.filingId,
    path: 'EXAM',
    assessmentOn: '2026-11-20',
    eligibilityOn: '2026-11-20',
    levels: ['SENIOR'],
    dimensions,
  });
const draft = (dimensions: object) =>
  firm.officer.post<Made>('/v1/filing-applications', {
    category: 'EMPLOYER',
    wishedFrom: '2027-01-01',
    scope: [],
    requirements: [],
    sites: [],
    dimensions,
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

it('any code serves before there is a list, and those of the list from its first day on', async () => {
  expect((await plan({ chainCode: 'TEA' })).status).toBe(201);
  await firm.moveTo('2026-11-03');
  for (const ask of [plan, batch, draft]) {
    expect(codeOf(await ask({ chainCode: 'TEA' }))).toEqual([422, 'DIMENSION_CODE_UNKNOWN']);
    expect((await ask({ chainCode: 'CHAIN-03', projectId: 'JN-2026', clusterCode: '353-1' })).status).toBe(201);
  }
});

it('neither filing nor plan nor batch names a sensitive group', async () => {
  for (const ask of [plan, batch, draft]) expect(codeOf(await ask({ targetGroup: 'DISABLED' }))).toEqual([422, 'TARGET_GROUP_NOT_PUBLIC']);
});

it('of a candidate it is kept in the vault, and the event holds a reference', async () => {
  const [
    {
      body: { id: batchId },
    },
    workerId,
  ] = [await batch({}), await firm.worker(1)];
  const { id } = await firm.made(`/v1/batches/${batchId}/candidates`, {
    workerId,
    occupationCode: TURNER,
    level: 'SENIOR',
    dimensions: { targetGroup: 'DISABLED', projectId: 'JN-2026' },
  });
  const [registered] = (await firm.stored('assessment.candidate_registered.v1')).map(
    ({ data }) => JSON.parse(data) as { candidacyId: string },
  );
  expect(registered).toMatchObject({ candidacyId: id, projectId: 'JN-2026', targetGroupText: { version: 1 } });
  expect(registered).not.toHaveProperty('targetGroup');
  expect((await firm.stored()).filter(({ data, metadata }) => (data + metadata).includes('DISABLED'))).toEqual([]);
});
