import { randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import { chance, identity } from '../../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../../test/support/service';
import { OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { granted } from '../../../http/problems/refused';
import { day } from '../../../kernel/day';
import type { Refusal } from '../../../kernel/refusal';
import { Uuid, uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome, Receipt } from '../../../ledger/receipt';
import { recordEmployment, workerRecord } from '../../workforce';
import { RegisteredWorker, RegisterWorkersCommand } from '../../workforce/services';
import { ApproveResultsCommand } from '../approve-results/approve-results.handler';
import { APPROVAL_CHUNK, BatchEvent } from '../assessment.events';
import { approvedResult, batch } from '../batch';
import { NO_DIMENSIONS } from '../dimensions';
import { OpenBatchCommand } from '../open-batch/open-batch.handler';
import { SubmitResultsCommand } from '../submit-results/submit-results.handler';
import { Candidate, RegisterCandidates, resultOf } from './register-candidates.provider';

/** One more than a chunk of the approval takes. */
const PEOPLE = APPROVAL_CHUNK + 1;
const TURNER = '6-18-01-01';
let running: TestService;
let commands: CommandBus;
let [enterpriseId, batchId] = [] as unknown as [Uuid, Uuid];
let candidates: readonly Candidate[] = [];

const envelope = (actor = OFFICER): CommandEnvelope => ({
  commandId: uuid(randomUUID()),
  actor,
  tenants: [enterpriseId],
  correlationId: uuid(randomUUID()),
});
const register = (of: readonly Candidate[]) =>
  running.service.app.get(RegisterCandidates, { strict: false }).register(
    batchId,
    enterpriseId,
    of,
    of.map(() => envelope()),
  );
const counted = async (of: readonly Candidate[]): Promise<Record<string, number>> =>
  (await register(of)).map(resultOf).reduce<Record<string, number>>((counts, result) => {
    const name = typeof result === 'string' ? result : result.refused;
    return { ...counts, [name]: (counts[name] ?? 0) + 1 };
  }, {});

async function people(): Promise<readonly Uuid[]> {
  const workers = Array.from({ length: PEOPLE }, (_, serial) => {
    // A day has numbers for so many people only.
    const { name, idNumber } = identity(chance(serial), serial, serial < PEOPLE / 2 ? '1990-05-05' : '1990-05-06');
    return { details: { name, idType: 'RESIDENT_ID', idNumber, birthDay: '1990-05-05' }, employeeNo: null, source: null };
  });
  const registered = granted(
    await commands.execute<RegisterWorkersCommand, readonly RegisteredWorker[] | Refusal>(
      new RegisterWorkersCommand(enterpriseId, workers, envelope()),
    ),
  );
  const ids = registered.map(({ workerId }) => workerId);
  const ledger = running.service.app.get(Ledger, { strict: false });
  const worker = await ledger.evidenceEach(workerRecord, ids);
  const recorded = await ledger.recordEach(
    ids.map((workerId) => ({
      rule: recordEmployment,
      id: workerId,
      evidence: { worker: worker.get(workerId)! },
      envelope: envelope(),
      intent: {
        workerId,
        spanId: uuid(randomUUID()),
        employer: 'OWN' as const,
        occupationCode: TURNER,
        fromOn: day('2010-01-01'),
        lastOn: null,
        source: null,
      },
    })),
  );
  recorded.forEach((outcome) => granted(outcome));
  return ids;
}

beforeAll(async () => {
  running = await startTestService({ demoFrom: '2026-11-23' });
  commands = running.service.app.get(CommandBus, { strict: false });
  enterpriseId = uuid(
    (await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })).body
      .id,
  );
  const regulator = running.admin.as(
    (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3208', person: { name: '监管一' } })).body
      .key,
  );
  const filing = await regulator.post('/v1/filings', {
    enterpriseId,
    institutionCode: 'Y000032080001',
    receiptNo: '淮鉴备〔2025〕1号',
    validFrom: '2025-01-01',
    validTo: '2027-12-31',
    scope: [{ occupationCode: TURNER, levels: ['INTERMEDIATE'] }],
  });
  batchId = uuid(randomUUID());
  const plan = {
    batchId,
    enterpriseId,
    filingId: uuid(filing.body.id),
    path: 'EXAM',
    assessmentOn: day('2026-11-21'),
    eligibilityOn: day('2026-11-20'),
    levels: ['INTERMEDIATE'],
    dimensions: NO_DIMENSIONS,
  } as const;
  granted(await commands.execute<OpenBatchCommand, Outcome>(new OpenBatchCommand(plan, envelope())));
  const workers = await people();
  candidates = workers.map((workerId) => ({
    workerId,
    occupationCode: TURNER,
    trade: null,
    level: 'INTERMEDIATE',
    claim: '1',
    source: null,
    marks: { THEORY: { kind: 'SCORED', tenths: 800 }, SKILL: { kind: 'SCORED', tenths: 600 } },
  }));
});
afterAll(() => running.stop());

it('registers hundreds at once, and the same list again harmlessly', async () => {
  expect(new Set(candidates.map(({ workerId }) => workerId)).size).toBe(PEOPLE);
  expect(await counted(candidates)).toEqual({ CREATED: PEOPLE });
  expect(await counted([...candidates].reverse())).toEqual({ SAME: PEOPLE });
});

it('takes a changed mark of a list, and refuses a row by itself', async () => {
  const [first, second, third] = candidates as [Candidate, Candidate, Candidate];
  const changed = { ...first, marks: { ...first.marks, SKILL: { kind: 'SCORED', tenths: 599 } } } as const;
  expect(await counted([changed, second, { ...third, level: 'SENIOR' }])).toEqual({ UPDATED: 1, SAME: 1, LEVEL_NOT_IN_BATCH: 1 });
});

it('approves more than one chunk holds, once, and answers a retry as before', async () => {
  const ledger = running.service.app.get(Ledger, { strict: false });
  granted(await commands.execute<SubmitResultsCommand, Outcome>(new SubmitResultsCommand({ batchId, enterpriseId }, envelope())));
  const approval = new ApproveResultsCommand({ batchId, enterpriseId }, envelope(SECOND_PERSON));
  const first = granted<Receipt<BatchEvent>>(await commands.execute<ApproveResultsCommand, Outcome<string, BatchEvent>>(approval));
  const again = granted<Receipt<BatchEvent>>(await commands.execute<ApproveResultsCommand, Outcome<string, BatchEvent>>(approval));
  expect([again.replayed, again.position]).toEqual([true, first.position]);
  const { value } = await ledger.evidence(approvedResult, batchId);
  expect(value.size).toBe(PEOPLE);
  expect([...value.values()].filter(({ outcome }) => outcome === 'FAILED')).toHaveLength(1);
  const types = (await ledger.history(batch, batchId)).map(({ type }) => type.replace('assessment.', ''));
  expect(types).toEqual(['batch_opened.v1', 'results_submitted.v1', 'results_approved.v1', 'results_approved.v1', 'approval_completed.v1']);
});
