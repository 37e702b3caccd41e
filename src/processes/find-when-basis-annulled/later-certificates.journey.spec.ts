import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../../../test/support/certified-batch';
import { startTestService, TestService } from '../../../test/support/service';

interface Listed { readonly id: string; readonly workerId: string; readonly level: string; readonly findings: readonly string[] }
const TURNER = '6-18-01-01';
let running: TestService;
let batch: CertifiedBatch;
let later: readonly Listed[] = [];

const moveTo = async (to: string): Promise<string> => (await running.admin.post<{ position: string }>('/v1/sandbox/clock', { to })).body.position;
const seniors = async (to: string): Promise<readonly Listed[]> =>
  (await batch.officer.get<{ items: readonly Listed[] }>(`/v1/certificates?level=SENIOR&minPosition=${await moveTo(to)}`)).body.items;
async function annul(index: number, decidedOn: string): Promise<void> {
  const path = `/v1/certificates/${batch.certificates[index]!.id}/annulments` as const;
  const { body: { id } } = await batch.regulator.post(path, { reasonCode: 'FALSE_ELIGIBILITY', legalBasis: '工作规程第21条', documentNo: `淮鉴撤〔2026〕${index + 1}号`, decidedOn, effect: 'EX_TUNC' });
  await batch.approver.post(`${path}/${id}/confirmations`);
}

/** Three turners of 四级 apply for 三级: two because they hold it, one after ten years of work. */
beforeAll(async () => {
  running = await startTestService();
  batch = await certifiedBatch(running, 3);
  const { officer, second, regulator, workers } = batch;
  const filingId = (await officer.get<{ items: { id: string }[] }>('/v1/filings')).body.items[0]!.id;
  await regulator.post(`/v1/filings/${filingId}/scope-changes`, { documentNo: '淮鉴备〔2026〕88号', add: { scope: [{ occupationCode: TURNER, levels: ['SENIOR'] }] } });
  const batchId = (await officer.post('/v1/batches', { filingId, path: 'EXAM', assessmentOn: '2026-12-05', eligibilityOn: '2026-12-04', levels: ['SENIOR'] })).body.id;
  const candidacies: string[] = [];
  for (const [index, workerId] of workers.entries()) {
    if (index < 2) await officer.post(`/v1/workers/${workerId}/diplomas`, { kind: 'COLLEGE', relatedMajor: true, finalYear: false, graduatedOn: '2014-06-30' });
    const registered = await officer.post(`/v1/batches/${batchId}/candidates`, { workerId, occupationCode: TURNER, level: 'SENIOR', conditionNo: index < 2 ? 'N23-3-5' : 'N23-3-1' });
    expect([registered.status, registered.body.code]).toEqual([201, undefined]);
    candidacies.push(registered.body.id);
  }
  await moveTo('2026-12-06');
  for (const id of candidacies) for (const part of ['THEORY', 'SKILL']) await officer.post(`/v1/candidacies/${id}/scores`, { part, score: '80' });
  await officer.post(`/v1/batches/${batchId}/submissions`);
  await second.post(`/v1/batches/${batchId}/confirmations`);
  await officer.post(`/v1/batches/${batchId}/public-notices`);
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

const found = (of: readonly Listed[]): readonly (readonly string[])[] => batch.workers.map((workerId) => of.find((each) => each.workerId === workerId)!.findings);

it('an annulment in the middle of the batch does not undo the pass; people are told at the issue', async () => {
  await moveTo('2026-12-07');
  await annul(1, '2026-12-07');
  later = await seniors('2026-12-20');
  expect(found(later)).toEqual([[], ['BASIS_ANNULLED'], []]);
});

it('an annulment after the issue is told to people about the later certificate, where it leaned on it', async () => {
  await annul(0, '2026-12-20');
  await annul(2, '2026-12-20');
  expect(found(await seniors('2026-12-20'))).toEqual([['BASIS_ANNULLED'], ['BASIS_ANNULLED'], []]);
});

it('the history of the later certificate says so, and what it happened because of', async () => {
  const { id } = later.find(({ workerId }) => workerId === batch.workers[0])!;
  const { entries } = (await batch.regulator.get<{ entries: { what: { code: string; en: string }; why: object | null }[] }>(`/v1/certificates/${id}/history`)).body;
  expect(entries.at(-1)).toMatchObject({ what: { code: 'FINDING', en: expect.stringContaining('leaned on was annulled') }, why: { reasonCode: 'BASIS_ANNULLED' } });
});
