import { join } from 'node:path';
import { certifiedBatch, CertifiedBatch, PREPARED_WITHIN_MS } from '../../test/support/certified-batch';
import { Client } from '../../test/support/client';
import { KillPlan, Listening, STEPS } from '../../test/support/kill-plan';
import { logOf } from '../../test/support/log-of';
import { Program, startProgram } from '../../test/support/program';
import { seniorsUnderNotice } from '../../test/support/seniors-under-notice';
import { settingsOn, startTestService, TestService } from '../../test/support/service';
import { until } from '../../test/support/until';
import { RunningService, startService } from '../app';

const program = join(__dirname, '..', '..', 'test', 'support', 'killed-service-program.ts');
const DAY = ['close-notice-when-day-begins', 'expire-filings-when-day-begins', 'warn-of-renewal-when-day-begins', 'certify-when-notice-closes'];
/** They look for what is left to do in a list: after their one record there is nothing, so no later step of that reaction. */
const DONE_AT_ONCE: ReadonlySet<string> = new Set(['close-notice-when-day-begins', 'expire-filings-when-day-begins']);
const ANNULMENT = ['lower-tier-when-annulled', 'end-appointment-when-certificate-annulled', 'find-when-basis-annulled'];
/** A service starts and is killed for each step of each process; on a busy machine that takes seconds each time. */
const KILLS_WITHIN_MS = 600_000;
let running: TestService;
let batch: CertifiedBatch;
let after: RunningService | undefined;
let before: ReadonlyMap<string, number>;

const countsOf = async (service: RunningService): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  for (const { type } of await logOf(service)) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
};
async function started(plan: Omit<KillPlan, 'databaseUrl' | 'dataDir'>): Promise<Program<Listening> & { readonly url: string }> {
  const { databaseUrl, dataDir } = running;
  const child = startProgram<Listening>(program, JSON.stringify({ databaseUrl, dataDir, ...plan } satisfies KillPlan));
  await Promise.race([until(() => child.sent.length > 0), child.ended]);
  return { ...child, url: child.sent[0]?.url ?? '' };
}
/** What a killed service answers is nobody's business. */
const told = (act: Promise<unknown>): Promise<unknown> => act.catch(() => undefined);
const moveTo = (url: string, to: string): Promise<unknown> => told(new Client(url, running.admin.key).post('/v1/sandbox/clock', { to }));

/** Every process of the list dies at every step; those behind it in the list have not acted by then. */
async function killEach(processes: readonly string[], act: (url: string) => Promise<unknown>): Promise<void> {
  for (const [index, process] of processes.entries()) {
    for (const step of DONE_AT_ONCE.has(process) ? STEPS.slice(0, 2) : STEPS) {
      const child = await started({ target: { process, step }, held: processes.slice(index + 1) });
      if (child.url !== '') void act(child.url);
      expect([process, step, await child.ended]).toEqual([process, step, 'SIGKILL']);
    }
  }
}

beforeAll(async () => {
  running = await startTestService();
  batch = await certifiedBatch(running, 3);
  await seniorsUnderNotice(running, batch);
  const filing = (institutionCode: string, validTo: string) => batch.regulator.post('/v1/filings', {
    enterpriseId: batch.enterpriseId, institutionCode, receiptNo: `淮鉴备〔2026〕${institutionCode.slice(-1)}号`, validFrom: '2026-01-01', validTo, scope: [{ occupationCode: '6-18-01-01', levels: ['JUNIOR'] }],
  });
  expect([(await filing('Y000032080008', '2026-12-10')).status, (await filing('Y000032080009', '2027-03-10')).status]).toEqual([201, 201]);
  before = await countsOf(running.service);
  await running.service.stop();
}, PREPARED_WITHIN_MS);
afterAll(async () => {
  await after?.stop();
  await running.drop();
});

it('what a day brings is done once in effect, wherever the service is killed: notices close, batches are certified, filings expire, renewals are warned of', async () => {
  await killEach(DAY, (url) => moveTo(url, '2026-12-20'));
  after = await startService(settingsOn(running.databaseUrl, running.dataDir));
  await moveTo(after.url, '2026-12-20');
  const counts = await countsOf(after);
  const more = (type: string): number => (counts.get(type) ?? 0) - (before.get(type) ?? 0);
  expect(['assessment.notice_closed.v1', 'certificate.issued.v1', 'career.tier_raised.v1', 'accreditation.filing_expired.v1', 'accreditation.filing_renewal_window_opened.v1'].map(more)).toEqual([1, 3, 3, 1, 2]);
  before = counts;
  await after.stop();
  after = undefined;
}, KILLS_WITHIN_MS);

it('what follows from an annulment is undone once in effect', async () => {
  const quiet = await started({ held: ANNULMENT });
  const as = (client: Client): Client => new Client(quiet.url, client.key);
  const path = `/v1/certificates/${batch.certificates[0]!.id}/annulments` as const;
  const etag = (await as(batch.regulator).get(`/v1/certificates/${batch.certificates[0]!.id}`)).headers.get('etag')!;
  const proposed = await as(batch.regulator).post(path, { reasonCode: 'FALSE_ELIGIBILITY', legalBasis: '工作规程第21条', documentNo: '淮鉴撤〔2026〕1号', decidedOn: '2026-12-20', effect: 'EX_TUNC' }, { 'if-match': etag });
  expect((await as(batch.approver).post(`${path}/${proposed.body.id}/confirmations`, {}, { 'if-match': proposed.headers.get('etag')! })).status).toBe(201);
  quiet.child.kill('SIGKILL');
  await quiet.ended;
  await killEach(ANNULMENT, () => Promise.resolve());
  after = await startService(settingsOn(running.databaseUrl, running.dataDir));
  await moveTo(after.url, '2026-12-20');
  const counts = await countsOf(after);
  const more = (type: string): number => (counts.get(type) ?? 0) - (before.get(type) ?? 0);
  expect(['certificate.annulled.v1', 'career.certificate_discounted.v1', 'career.tier_lowered.v1', 'certificate.finding_recorded.v1'].map(more)).toEqual([1, 1, 0, 1]);
}, KILLS_WITHIN_MS);
