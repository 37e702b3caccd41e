import type { CertifiedBatch } from './certified-batch';
import type { TestService } from '../service';

const TURNER = '6-18-01-01';

/** The turners of a certified batch apply for 三级, the first two because they hold 四级, the others by ten years of work; on 2026-12-06 their results are on notice. */
export async function seniorsUnderNotice(
  { admin }: TestService,
  { officer, second, regulator, workers }: CertifiedBatch,
): Promise<{ readonly batchId: string; readonly candidacies: readonly string[] }> {
  const filingId = (await officer.get<{ items: { id: string }[] }>('/v1/filings')).body.items[0]!.id;
  await regulator.post(`/v1/filings/${filingId}/scope-changes`, {
    documentNo: '淮鉴备〔2026〕88号',
    add: { scope: [{ occupationCode: TURNER, levels: ['SENIOR'] }] },
  });
  const batchId = (
    await officer.post('/v1/batches', {
      filingId,
      path: 'EXAM',
      assessmentOn: '2026-12-05',
      eligibilityOn: '2026-12-04',
      levels: ['SENIOR'],
    })
  ).body.id;
  const candidacies: string[] = [];
  for (const [index, workerId] of workers.entries()) {
    if (index < 2)
      await officer.post(`/v1/workers/${workerId}/diplomas`, {
        kind: 'COLLEGE',
        relatedMajor: true,
        finalYear: false,
        graduatedOn: '2014-06-30',
      });
    const registered = await officer.post(`/v1/batches/${batchId}/candidates`, {
      workerId,
      occupationCode: TURNER,
      level: 'SENIOR',
      conditionNo: index < 2 ? 'N23-3-5' : 'N23-3-1',
    });
    expect([registered.status, registered.body.code]).toEqual([201, undefined]);
    candidacies.push(registered.body.id);
  }
  await admin.post('/v1/sandbox/clock', { to: '2026-12-06' });
  for (const id of candidacies)
    for (const part of ['THEORY', 'SKILL']) await officer.post(`/v1/candidacies/${id}/scores`, { part, score: '80' });
  await officer.post(`/v1/batches/${batchId}/submissions`);
  await second.post(`/v1/batches/${batchId}/confirmations`);
  await officer.post(`/v1/batches/${batchId}/public-notices`);
  return { batchId, candidacies };
}
