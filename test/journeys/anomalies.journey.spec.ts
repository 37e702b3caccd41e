import { randomUUID } from 'node:crypto';
import { EntitlementEnded, entitlementRecord, EntitlementStarted } from '../../src/contexts/allowance';
import { assessmentResult, CandidateRegistered } from '../../src/contexts/assessment';
import { CertificateIssued, certificateState } from '../../src/contexts/certificate';
import { CLOCK } from '../../src/kernel/clock';
import { day } from '../../src/kernel/day';
import type { Uuid } from '../../src/kernel/uuid';
import { Engine } from '../../src/projecting/engine/engine.provider';
import type { MovableClock } from '../../src/sandbox/movable-clock';
import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../support/stories/certified-batch';
import { Client, Reply } from '../support/callers/client';
import { importFacts } from '../support/sheets/imported-facts';
import { logOf } from '../support/logs/log-of';
import { chance, identity } from '../support/stories/made-people';
import { startTestService, TestService } from '../support/service';

interface Flag {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly rowsDigest: string;
  readonly rowCount: number;
  readonly findingId: string | null;
  readonly measured: Readonly<Record<string, unknown>>;
  readonly rows: readonly { readonly kind: string; readonly id: string; readonly href: string; readonly position: string }[];
}
interface Flags {
  readonly items: readonly Flag[];
  readonly nextCursor: string | null;
  readonly count: number;
}
type Issued = Parameters<typeof CertificateIssued>[0];
type Registered = Parameters<typeof CandidateRegistered>[0];

const TURNER = '6-18-01-01';
const SETTLE_MS = 120_000;
/** As many as are lifted over the mark, or copied; then the other kinds, a worker for each. */
const CANDIDATES = 10;
let running: TestService;
let batch: CertifiedBatch;
let issued: Issued;
let registered: Registered;
let planted = 0;
/** Who sat the second batch. */
const others: Uuid[] = [];

const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const settled = () => running.service.app.get(Engine).settle(SETTLE_MS);
const flags = async (query: string, by = batch.regulator): Promise<readonly Flag[]> =>
  (await by.get<Flags>(`/v1/anomalies?${query}`)).body.items!;
const opened = async (id: string): Promise<Flag> => (await batch.regulator.get<Flag>(`/v1/anomalies/${id}`)).body as Flag;
const worker = (index: number) => ({ workerId: batch.workers[index]! as Uuid, personRef: randomUUID() as Uuid });

/** A certificate as an importer would bring it, with its candidacy: like one that was issued here, but for what is told. */
async function certificate(changed: Partial<Issued>): Promise<string> {
  planted += 1;
  const certificateId = randomUUID() as Uuid;
  const number = `Y0000320800012649${String(planted).padStart(5, '0')}`;
  const candidacyId = randomUUID() as Uuid;
  const { workerId, level, occupationCode } = { ...issued, ...changed };
  await importFacts(
    running.service.app,
    assessmentResult.fold,
    candidacyId,
    CandidateRegistered({ ...registered, candidacyId, workerId, level, occupationCode }),
  );
  await importFacts(
    running.service.app,
    certificateState.fold,
    certificateId,
    CertificateIssued({ ...issued, certificateId, number, candidacyId, issuedOn: day('2026-12-07'), ...changed }),
  );
  return certificateId;
}

/** Found, and opened: every row behind it can be read by whoever read the flag. */
async function expectFound(code: string, expected: Partial<Flag>, query = ''): Promise<Flag> {
  await settled();
  const found = await flags(`code=${code}&${query}`);
  expect(found).toMatchObject([{ code, state: 'OPEN', ...expected }]);
  if (query === '') {
    const { rows, rowCount } = await opened(found[0]!.id);
    expect(rows).toHaveLength(rowCount);
    expect((await batch.regulator.raw.get(rows[0]!.href)).status).toBe(200);
  }
  return found[0]!;
}

beforeAll(async () => {
  running = await startTestService();
  batch = await certifiedBatch(running, CANDIDATES);
  const rules = `/v1/enterprises/${batch.enterpriseId}/allowance-rules` as const;
  await batch.officer.post(rules, {
    validFrom: '2026-01-01',
    legalBasis: '集合〔2026〕3号',
    rows: [{ ruleId: 'SK-4', item: 'SKILL', level: 'INTERMEDIATE', basis: 'CERTIFIED', amountMinor: 30_000 }],
  });
  await batch.second.post(`${rules}/1/confirmations`);
  await settled();
  const log = await logOf(running.service);
  issued = JSON.parse(log.find(({ type }) => type === CertificateIssued.type)!.data) as Issued;
  registered = log
    .filter(({ type }) => type === CandidateRegistered.type)
    .map(({ data }) => JSON.parse(data) as Registered)
    .find(({ candidacyId }) => candidacyId === issued.candidacyId)!;
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

describe('by the API', () => {
  it('IDENTICAL_SCORES: ten who were all given 90 and 80', async () => {
    await expectFound('IDENTICAL_SCORES', { measured: { scores: 'SKILL:800,THEORY:900', identical: CANDIDATES, marked: CANDIDATES } });
    expect((await flags('')).map(({ code }) => code)).toEqual(['IDENTICAL_SCORES']);
  });

  it('PASS_MARK_CLUSTER: ten who reached exactly 60 in theory', async () => {
    const {
      body: { id: batchId },
    } = await batch.officer.post('/v1/batches', {
      filingId: issued.filingId,
      path: 'EXAM',
      assessmentOn: '2026-12-05',
      eligibilityOn: '2026-12-05',
      levels: ['INTERMEDIATE'],
    });
    const candidacies: string[] = [];
    for (let serial = 100; serial < 100 + CANDIDATES; serial += 1) {
      const { name, idNumber } = identity(chance(serial), serial, '1991-05-05');
      const {
        body: { id: workerId },
      } = await batch.officer.post('/v1/workers', { name, idNumber, employeeNo: `X${serial}` });
      others.push(workerId as Uuid);
      await batch.officer.post(`/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2015-01-01' });
      candidacies.push(
        (
          await batch.officer.post(`/v1/batches/${batchId}/candidates`, {
            workerId,
            occupationCode: TURNER,
            level: 'INTERMEDIATE',
            conditionNo: 'N23-4-1',
          })
        ).body.id,
      );
    }
    await running.admin.post('/v1/sandbox/clock', { to: '2026-12-07' });
    for (const [index, id] of candidacies.entries())
      for (const [part, score] of [
        ['THEORY', '60'],
        ['SKILL', String(61 + index)],
      ] as const)
        expect((await batch.officer.post(`/v1/candidacies/${id}/scores`, { part, score })).status).toBe(201);
    await expectFound('PASS_MARK_CLUSTER', { measured: { part: 'THEORY', atPassMark: CANDIDATES, marked: CANDIDATES } });
  });

  it('AFTER_SUSPENSION: a suspension that was decided on the day of the examination, and became known later', async () => {
    const paper = {
      reasonCode: 'BREACH_OF_PROCEDURE',
      legalBasis: '淮人社规〔2026〕1号',
      documentNo: '淮鉴停〔2026〕1号',
      decidedOn: '2026-11-21',
    } as const;
    const { body } = await batch.regulator.post(`/v1/filings/${issued.filingId}/suspensions`, { ...paper, fromOn: '2026-11-21' });
    await batch.approver.post(`/v1/filings/${issued.filingId}/suspensions/${body.id}/confirmations`);
    await expectFound('AFTER_SUSPENSION', { rowCount: CANDIDATES });
  });
});

describe('by facts that an importer brought', () => {
  it('TIER_JUMP and OUT_OF_SCOPE: a technician who was an intermediate worker last week, under a filing for intermediate workers', async () => {
    const [held] = (await logOf(running.service))
      .filter(({ type }) => type === CertificateIssued.type)
      .map(({ data }) => JSON.parse(data) as Issued)
      .filter(({ workerId }) => workerId === batch.workers[0]);
    await certificate({ ...worker(0), personRef: held!.personRef, level: 'TECHNICIAN' });
    await expectFound('TIER_JUMP', { measured: { ranks: 2 }, rowCount: 2 });
    await expectFound('OUT_OF_SCOPE', { rowCount: 1 });
  });

  it('DATES_OUT_OF_ORDER: a higher level dated before the lower one', async () => {
    const [held] = (await logOf(running.service))
      .filter(({ type }) => type === CertificateIssued.type)
      .map(({ data }) => JSON.parse(data) as Issued)
      .filter(({ workerId }) => workerId === batch.workers[1]);
    await certificate({
      ...worker(1),
      personRef: held!.personRef,
      level: 'SENIOR',
      issuedOn: day('2026-11-30'),
      batchId: randomUUID() as Uuid,
    });
    await expectFound('DATES_OUT_OF_ORDER', { measured: { higherOn: '2026-11-30', lowerOn: '2026-12-01' }, rowCount: 2 });
  });

  it('MANY_CERTIFICATES: four of one person in a year', async () => {
    const one = worker(2);
    for (const occupationCode of ['6-18-01-01', '6-18-01-02', '6-18-02-04', '6-20-01-01']) await certificate({ ...one, occupationCode });
    await expectFound('MANY_CERTIFICATES', { measured: { certificates: 4 }, rowCount: 4 });
  });

  it('MANY_IN_A_MINUTE: two hundred of one enterprise', async () => {
    // Nine in the morning sharp: a minute before them.
    running.service.app.get<MovableClock>(CLOCK).moveTo(day('2026-12-08'));
    await Promise.all(
      Array.from({ length: 200 }, (_, index) => certificate({ workerId: others[index % others.length]!, personRef: randomUUID() as Uuid })),
    );
    await expectFound('MANY_IN_A_MINUTE', { measured: { minute: '2026-12-08T01:00', certificates: 200 }, rowCount: 200 });
  });

  it('ALLOWANCE_WITHOUT_CERTIFICATE: pay for a certificate that is not there', async () => {
    const [entitlementId, basisId] = [randomUUID() as Uuid, randomUUID() as Uuid];
    const started = EntitlementStarted({
      entitlementId,
      enterpriseId: batch.enterpriseId as Uuid,
      workerId: worker(4).workerId,
      item: 'SKILL',
      level: 'SENIOR',
      basis: 'CERTIFIED',
      fromOn: day('2027-01-01'),
      causeEventId: randomUUID() as Uuid,
      basisId,
    });
    await importFacts(running.service.app, entitlementRecord.fold, entitlementId, started);
    await settled();
    expect(await flags('code=ALLOWANCE_WITHOUT_CERTIFICATE&effectiveOn=2026-12-31')).toEqual([]);
    await expectFound(
      'ALLOWANCE_WITHOUT_CERTIFICATE',
      { measured: { basis: 'CERTIFIED', basisId, status: null }, rowCount: 1 },
      'effectiveOn=2027-01-01',
    );
  });

  it('CERTIFICATE_WITHOUT_ALLOWANCE: pay that ended with nothing to end it; nobody asks before two months', async () => {
    const started = (await logOf(running.service))
      .filter(({ type }) => type === EntitlementStarted.type)
      .map(({ data }) => JSON.parse(data) as Parameters<typeof EntitlementStarted>[0])
      .find(({ workerId }) => workerId === batch.workers[5])!;
    const { entitlementId, enterpriseId, workerId, item, basisId, fromOn } = started;
    await importFacts(
      running.service.app,
      entitlementRecord.fold,
      entitlementId,
      EntitlementEnded({
        entitlementId,
        enterpriseId,
        workerId,
        item,
        basisId,
        fromOn,
        lastOn: day('2026-12-31'),
        reason: 'LEFT',
        causeEventId: randomUUID() as Uuid,
      }),
    );
    await settled();
    expect(await flags('code=CERTIFICATE_WITHOUT_ALLOWANCE&effectiveOn=2027-03-01')).toEqual([]);
    await expectFound('CERTIFICATE_WITHOUT_ALLOWANCE', { measured: { sinceOn: '2027-01-01' }, rowCount: 1 }, 'effectiveOn=2027-03-02');
  });
});

describe('the list', () => {
  it('Anomalies_list: is of the day and of the moment asked for, page by page', async () => {
    expect([await flags('effectiveOn=2026-11-20'), await flags('knownAt=2026-11-20')]).toEqual([[], []]);
    expect((await flags('knownAt=2026-12-01&effectiveOn=2026-12-07')).map(({ code }) => code)).not.toContain('TIER_JUMP');
    const all = await flags('limit=200');
    const first = (await batch.regulator.get<Flags>('/v1/anomalies?limit=3&count=true')).body;
    const next = (await batch.regulator.get<Flags>(`/v1/anomalies?limit=3&cursor=${first.nextCursor}`)).body;
    expect([...first.items!, ...next.items!].map(({ id }) => id)).toEqual(all.slice(0, 6).map(({ id }) => id));
    expect(first.count).toBe(all.length);
    const firm = await flags(`limit=200&enterpriseId=${batch.enterpriseId}`);
    expect(firm.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    const { rows, ...own } = (await batch.regulator.get<Flag>(`/v1/anomalies/${all[0]!.id}?enterpriseId=${batch.enterpriseId}`))
      .body as Flag;
    expect([own, rows.length]).toEqual([expect.objectContaining({ id: all[0]!.id, rowsDigest: all[0]!.rowsDigest }), all[0]!.rowCount]);
    expect(codeOf(await batch.regulator.get<{ code?: string }>(`/v1/anomalies/${all[0]!.id}?enterpriseId=${randomUUID()}`))).toEqual([
      404,
      'NOT_FOUND',
    ]);
  });

  it('is for those who supervise the region', async () => {
    const away: Client = running.admin.as(
      (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3204', person: { name: '监管三' } }))
        .body.key,
    );
    expect(await flags('', away)).toEqual([]);
    expect(codeOf(await batch.officer.get('/v1/anomalies'))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
  });

  const judging =
    (flag: Flag) =>
    (
      verdict: 'EXPLAINED' | 'FINDING',
      {
        rowsDigest = flag.rowsDigest,
        id = flag.id,
        enterpriseId,
        finding,
      }: { rowsDigest?: string; id?: string; enterpriseId?: string; finding?: object } = {},
    ) =>
      batch.regulator.raw.post(`/v1/anomalies/${id}/judgements`, {
        rowsDigest,
        enterpriseId,
        verdict,
        reason: '导入的历史数据，已核对原件',
        finding,
      }) as Promise<Reply<{ code?: string; findingId: string }>>;
  const found = () => ({ filingId: issued.filingId, code: 'SCOPE_EXCEEDED', severity: 'SERIOUS', text: '超出备案等级发证，请说明' });
  const finding = async (id: string, by = batch.officer) =>
    (await by.get<{ inspectionId: string; state: string }>(`/v1/findings/${id}`)).body;
  let outOfScope: Flag;
  let findingId: string;

  it('Anomalies_one: a flag is judged by a person, once for the same rows', async () => {
    outOfScope = (await flags('code=OUT_OF_SCOPE'))[0]!;
    const judge = judging(outOfScope);
    expect(codeOf(await judge('EXPLAINED', { rowsDigest: 'a'.repeat(64) }))).toEqual([409, 'ANOMALY_ROWS_CHANGED']);
    expect(codeOf(await judge('EXPLAINED', { id: randomUUID() }))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await judge('EXPLAINED', { finding: found() }))).toEqual([422, 'ANOMALY_EXPLAINED_WITH_FINDING']);
    expect(codeOf(await judge('FINDING'))).toEqual([422, 'ANOMALY_FINDING_UNNAMED']);
    expect(codeOf(await judge('FINDING', { finding: { ...found(), filingId: randomUUID() } }))).toEqual([404, 'NOT_FOUND']);
    expect(codeOf(await judge('FINDING', { enterpriseId: randomUUID(), finding: found() }))).toEqual([404, 'NOT_FOUND']);
    const judged = await judge('FINDING', { enterpriseId: batch.enterpriseId, finding: found() });
    expect(judged.status).toBe(201);
    findingId = judged.body.findingId;
    expect(codeOf(await judge('EXPLAINED'))).toEqual([409, 'ANOMALY_JUDGED_BEFORE']);
    await settled();
    const stateOn = async (on: string): Promise<string | undefined> =>
      (await batch.regulator.get<Flag>(`/v1/anomalies/${outOfScope.id}?effectiveOn=${on}`)).body.state;
    expect([await stateOn('2026-12-06'), await stateOn('2026-12-07'), await stateOn('2026-12-08'), await stateOn('2026-12-09')]).toEqual([
      undefined,
      'OPEN',
      'FINDING',
      'FINDING',
    ]);
    expect(await opened(outOfScope.id)).toMatchObject({ state: 'FINDING', reason: '导入的历史数据，已核对原件', findingId });
    expect((await flags('state=FINDING')).map(({ id }) => id)).toEqual([outOfScope.id]);
  });

  it('other rows open it again, and while its finding is open it leads to no other', async () => {
    await certificate({ ...worker(6), level: 'TECHNICIAN' });
    await settled();
    const flag = await opened(outOfScope.id);
    expect(flag).toMatchObject({ state: 'OPEN', findingId });
    expect(codeOf(await judging(flag)('FINDING', { finding: found() }))).toEqual([409, 'ANOMALY_FINDING_OPEN']);
  });

  it('its finding is mended and closed like any other, and then another may follow', async () => {
    const { inspectionId } = (await finding(findingId)) as { inspectionId: string };
    expect(await finding(findingId)).toMatchObject({
      state: 'FOUND',
      subject: 'ANOMALY',
      unitId: outOfScope.id,
      code: 'SCOPE_EXCEEDED',
      severity: 'SERIOUS',
      text: found().text,
      enterpriseId: batch.enterpriseId,
    });
    expect((await batch.regulator.get(`/v1/inspections/${inspectionId}`)).body).toMatchObject({
      state: 'OPEN',
      subject: 'ANOMALY',
      anomalyId: outOfScope.id,
      tier: null,
      lot: null,
      findings: 1,
    });
    const at = `/v1/inspections/${inspectionId}/findings/${findingId}` as const;
    expect((await batch.regulator.post(`${at}/rectifications`, { documentNo: '淮鉴改〔2026〕8号', dueOn: '2026-12-20' })).status).toBe(201);
    expect(
      (await batch.officer.post(`/v1/findings/${findingId}/rectification-reports`, { proofs: ['c'.repeat(64)], text: '已补充备案材料' }))
        .status,
    ).toBe(201);
    expect((await batch.regulator.post(`${at}/closings`, { outcome: 'MENDED', documentNo: '淮鉴销〔2026〕8号' })).status).toBe(201);
    expect(
      (await batch.regulator.post(`/v1/inspections/${inspectionId}/closings`, { documentNo: '淮鉴查〔2026〕8号', isPublished: false }))
        .status,
    ).toBe(201);
    await settled();
    expect(await finding(findingId)).toMatchObject({ state: 'CLOSED', outcome: 'MENDED' });
    expect(
      (await batch.regulator.get<{ items: readonly { id: string }[] }>('/v1/inspections?subject=ANOMALY&state=CLOSED')).body.items!.map(
        ({ id }) => id,
      ),
    ).toEqual([inspectionId]);
    const next = await judging(await opened(outOfScope.id))('FINDING', { finding: found() });
    expect(next.status).toBe(201);
    await settled();
    expect(await opened(outOfScope.id)).toMatchObject({ state: 'FINDING', findingId: next.body.findingId });
    expect(await finding(next.body.findingId)).toMatchObject({ state: 'FOUND' });
    const told = async (query: string) => {
      const { files } = (
        await batch.regulator.get<{ files: readonly { name: string; records: number }[] }>(
          `/v1/enterprises/${batch.enterpriseId}/dossier?${query}`,
        )
      ).body as { files: readonly { name: string; records: number }[] };
      return ['anomaly-judgements.json', 'findings.json'].map((name) => files.find((file) => file.name === name)!.records);
    };
    expect([await told(''), await told('knownAt=2026-12-07')]).toEqual([
      [2, 2],
      [0, 0],
    ]);
  });
});
