import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../../../test/support/stories/certified-batch';
import { seniorsUnderNotice } from '../../../test/support/stories/seniors-under-notice';
import { startTestService, TestService } from '../../../test/support/service';

interface Listed {
  readonly id: string;
  readonly workerId: string;
  readonly level: string;
  readonly findings: readonly string[];
}
let running: TestService;
let batch: CertifiedBatch;
let later: readonly Listed[] = [];

const moveTo = async (to: string): Promise<string> =>
  (await running.admin.post<{ position: string }>('/v1/sandbox/clock', { to })).body.position;
const seniors = async (to: string): Promise<readonly Listed[]> =>
  (await batch.officer.get<{ items: readonly Listed[] }>(`/v1/certificates?level=SENIOR&minPosition=${await moveTo(to)}`)).body.items;
async function annul(index: number, decidedOn: string): Promise<void> {
  const path = `/v1/certificates/${batch.certificates[index]!.id}/annulments` as const;
  const {
    body: { id },
  } = await batch.regulator.post(path, {
    reasonCode: 'FALSE_ELIGIBILITY',
    legalBasis: '工作规程第21条',
    documentNo: `淮鉴撤〔2026〕${index + 1}号`,
    decidedOn,
    effect: 'EX_TUNC',
  });
  await batch.approver.post(`${path}/${id}/confirmations`);
}

beforeAll(async () => {
  running = await startTestService();
  batch = await certifiedBatch(running, 3);
  await seniorsUnderNotice(running, batch);
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

const found = (of: readonly Listed[]): readonly (readonly string[])[] =>
  batch.workers.map((workerId) => of.find((each) => each.workerId === workerId)!.findings);

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
  const { entries } = (
    await batch.regulator.get<{ entries: { what: { code: string; en: string }; why: object | null }[] }>(`/v1/certificates/${id}/history`)
  ).body;
  expect(entries.at(-1)).toMatchObject({
    what: { code: 'FINDING', en: expect.stringContaining('leaned on was annulled') },
    why: { reasonCode: 'BASIS_ANNULLED' },
  });
});
