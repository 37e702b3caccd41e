import { Assessing, codeOf, Made, TURNER } from '../support/stories/assessing';

/** One round of assessment, whole: plan, announcement, registration, sittings, panel, notice, report, audit, archive. */
let firm: Assessing;
let [batchId, candidacyId, worker, mentor, theory, skill] = ['', '', '', '', '', ''];
const colleagues: string[] = [];
const SHA = 'd'.repeat(64);
const ASSESSED_ON = '2026-11-14';
const subject = { occupationCode: TURNER, level: 'SENIOR' };

const sitting = (part: string, room: string, from: string, until: string) => ({
  part,
  on: ASSESSED_ON,
  from,
  until,
  siteCode: 'SITE-1',
  occupationCode: TURNER,
  levels: ['SENIOR'],
  rooms: [{ room, seats: 30 }],
});
const assign = (sittingId: string, room: string, role: string, examinerId: string) =>
  firm.officer.post<Made>(`/v1/sittings/${sittingId}/examiners`, { examinerId, role, room });

beforeAll(async () => {
  firm = await Assessing.start();
  [worker, mentor] = [await firm.worker(1), await firm.worker(2)];
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
  for (let serial = 10; serial < 14; serial += 1) colleagues.push(await firm.worker(serial));
});
afterAll(() => firm.stop());

it('begins with a plan that the authority accepts', async () => {
  const plan = await firm.made('/v1/plans', {
    filingId: firm.filingId,
    path: 'EXAM',
    assessmentOn: ASSESSED_ON,
    subjects: [{ ...subject, candidates: 1 }],
    dimensions: { projectId: 'JN-2026' },
  });
  await firm.made(`/v1/plans/${plan.id}/acceptances`, { receiptNo: '淮鉴计〔2026〕1号' }, firm.regulator);
  batchId = (
    await firm.made('/v1/batches', {
      filingId: firm.filingId,
      planId: plan.id,
      path: 'EXAM',
      assessmentOn: ASSESSED_ON,
      eligibilityOn: '2026-11-10',
      levels: ['SENIOR'],
    })
  ).id;
});

it('is announced, and takes candidates to the announced day', async () => {
  await firm.made(`/v1/batches/${batchId}/announcements`, { registrationUntil: '2026-11-10', feeMinor: 0, documentSha256: SHA });
  candidacyId = (
    await firm.made(`/v1/batches/${batchId}/candidates`, { workerId: worker, ...subject, dimensions: { targetGroup: 'EMPLOYEES' } })
  ).id;
  await firm.moveTo('2026-11-11');
  expect(
    codeOf(
      await firm.officer.post<Made>(`/v1/batches/${batchId}/candidates`, { workerId: mentor, occupationCode: TURNER, level: 'SENIOR' }),
    ),
  ).toEqual([409, 'REGISTRATION_CLOSED']);
  expect(await firm.made<Made & { admitted: number }>(`/v1/batches/${batchId}/registration-closings`)).toMatchObject({ admitted: 1 });
});

it('invariant 9: is scored by an odd panel without the mentor', async () => {
  theory = (await firm.made(`/v1/batches/${batchId}/sittings`, sitting('THEORY', 'A-101', '09:00', '10:30'))).id;
  skill = (await firm.made(`/v1/batches/${batchId}/sittings`, sitting('SKILL', 'B-1', '13:00', '16:00'))).id;
  await firm.made(`/v1/sittings/${theory}/seats`, { room: 'A-101', candidacyIds: [candidacyId] });
  await firm.made(`/v1/sittings/${skill}/seats`, { room: 'B-1', candidacyIds: [candidacyId] });
  expect(codeOf(await assign(skill, 'B-1', 'ASSESSOR', mentor))).toEqual([403, 'ASSESSOR_IS_MENTOR']);
  expect((await assign(theory, 'A-101', 'INVIGILATOR', mentor)).status).toBe(201);
  expect((await assign(theory, 'A-101', 'INVIGILATOR', colleagues[0]!)).status).toBe(201);
  for (const each of colleagues) expect((await assign(skill, 'B-1', 'ASSESSOR', each)).status).toBe(201);
  const overlapping = (await firm.made(`/v1/batches/${batchId}/sittings`, sitting('SKILL', 'C-1', '15:00', '17:00'))).id;
  expect(codeOf(await assign(overlapping, 'C-1', 'ASSESSOR', colleagues[0]!))).toEqual([409, 'EXAMINER_BUSY']);
  await firm.made(`/v1/sittings/${overlapping}/cancellations`, { reasonCode: 'OTHER' });
  await firm.made(`/v1/sittings/${theory}/paper-hand-overs`, { room: 'A-101', examinerId: mentor, papers: 1 });

  await firm.moveTo(ASSESSED_ON);
  await firm.made(`/v1/sittings/${theory}/holdings`);
  expect(codeOf(await firm.officer.post<Made>(`/v1/sittings/${skill}/holdings`))).toEqual([409, 'PANEL_EVEN']);
  await firm.made(`/v1/sittings/${skill}/examiners/${colleagues[3]}/releases`);
  const held = await firm.made(`/v1/sittings/${skill}/holdings`);
  const { body } = await firm.officer.get<{ state: string; rooms: readonly object[] }>(
    `/v1/sittings/${skill}?minPosition=${held.position}`,
  );
  expect(body).toMatchObject({
    state: 'HELD',
    hostEnterpriseId: null,
    rooms: [{ room: 'B-1', candidacyIds: [candidacyId], examiners: [{}, {}, {}] }],
  });
});

it('keeps what each assessor gave, and marks with the mean', async () => {
  const scores = ['70', '70.1', '70.1'].map((score, index) => ({ examinerId: colleagues[index]!, score }));
  expect(
    await firm.made<Made & { score: string }>(`/v1/candidacies/${candidacyId}/raw-scores`, { part: 'SKILL', sittingId: skill, scores }),
  ).toMatchObject({ score: '70.1' });
  await firm.scored(candidacyId, { THEORY: '60' });
  await firm.approved(batchId);
  expect(await firm.published(batchId)).toBe('2026-11-20');
});

it('is reported to the authority, returned once, and audited', async () => {
  const reports = `/v1/batches/${batchId}/reports` as const;
  expect(codeOf(await firm.officer.post<Made>(reports))).toEqual([409, 'NOTICE_STILL_OPEN']);
  await firm.moveTo('2026-11-21');
  expect(await firm.made<Made & { dueOn: string }>(reports)).toMatchObject({
    reportedOn: '2026-11-21',
    dueOn: '2026-11-27',
    auditDueOn: '2026-11-27',
  });
  expect(await firm.made(`/v1/batches/${batchId}/returns`, { reasons: ['DOCUMENTS'], text: '评分表缺签名' }, firm.regulator)).toMatchObject(
    { state: 'RETURNED', correctBy: '2026-11-27' },
  );
  const { position } = await firm.made(reports);
  const awaiting = async (query: string): Promise<readonly string[]> =>
    (await firm.regulator.get<{ items: readonly Made[] }>(`/v1/batches?${query}`)).body.items!.map(({ id }) => id);
  expect([await awaiting(`report=REPORTED&minPosition=${position}`), await awaiting('report=AUDITED')]).toEqual([[batchId], []]);
  const audited = await firm.made(`/v1/batches/${batchId}/audits`, {}, firm.regulator);
  expect([await awaiting(`report=REPORTED&minPosition=${audited.position}`), await awaiting('report=AUDITED')]).toEqual([[], [batchId]]);
  const { body } = await firm.officer.get<{ report: object }>(`/v1/batches/${batchId}?minPosition=${audited.position}`);
  expect(body.report).toMatchObject({ state: 'AUDITED', answeredOn: '2026-11-21', uploadDueOn: '2026-11-27' });
  expect(await firm.certified()).toEqual([candidacyId]);
});

it('is archived when everything is there, or named as missing', async () => {
  const archive = async (knownAt: '' | `?${string}` = '') =>
    (
      await firm.officer.get<{ items: readonly { item: string; source: string }[]; missing: readonly string[]; archived: object | null }>(
        `/v1/batches/${batchId}/archive${knownAt}`,
      )
    ).body;
  for (const item of [
    'REGISTRATION_MATERIALS',
    'SIGN_IN_SHEETS',
    'ROOM_RECORD',
    'INSIDE_SUPERVISION',
    'PAPERS',
    'SKILL_SHEETS',
    'DATA_CHECK',
    'HAND_OUT_LIST',
  ]) {
    await firm.made(`/v1/batches/${batchId}/archive-documents`, { item, sha256: SHA });
  }
  const refused = await firm.officer.post<Made>(`/v1/batches/${batchId}/archives`, { gaps: [] });
  expect(refused).toMatchObject({ status: 409, body: { code: 'ARCHIVE_INCOMPLETE', params: { missing: ['WORKPIECE_IMAGES'] } } });
  expect(
    await firm.made(`/v1/batches/${batchId}/archives`, { gaps: [{ item: 'WORKPIECE_IMAGES', reasonCode: 'NOT_HELD' }] }),
  ).toMatchObject({ archivedOn: '2026-11-21', paperUntil: '2029-11-21', electronicUntil: '2031-11-21' });
  const now = await archive();
  expect(now).toMatchObject({ missing: ['WORKPIECE_IMAGES'], archived: { archivedOn: '2026-11-21' } });
  expect(now.items!.filter(({ source }) => source === 'LEDGER').map(({ item }) => item)).toEqual([
    'ANNOUNCEMENT',
    'REGISTRATION_SUMMARY',
    'NAME_LIST',
    'PLAN',
    'SITTING_PLAN',
    'PAPER_LOG',
    'RESULT_SUMMARY',
  ]);
  const before = await archive('?knownAt=2026-11-13');
  expect(before.archived).toBeNull();
  expect(before.missing).toContain('SIGN_IN_SHEETS');
  expect(before.missing).toContain('RESULT_SUMMARY');
});
