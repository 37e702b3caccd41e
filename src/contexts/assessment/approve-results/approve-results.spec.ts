import {
  APPROVED,
  approved,
  ASSESSED_ON,
  BATCH,
  CANDIDACY,
  DIGEST,
  ENTERPRISE,
  OPEN,
  OTHER_ENTERPRISE,
  SUBMITTED,
  submitted,
} from '../../../../test/support/stories/assessed-batch';
import { given, id, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { waivingEvidence } from '../../../../test/support/stories/waiving';
import { addDays, Day } from '../../../kernel/day';
import type { Filing } from '../../accreditation';
import { BatchCancelled, BatchEvent, ResultsApproved } from '../assessment.events';
import type { ExamEvidence } from '../examined';
import { ApproveResults, approveResults, ChunkOfOutcomes } from './approve-results';

const intent: ApproveResults = { batchId: BATCH, enterpriseId: ENTERPRISE, chunk: 0 };
const outcomes: ChunkOfOutcomes = {
  digest: DIGEST,
  chunks: 1,
  standings: [{ candidacyId: CANDIDACY, outcomeRevision: 3, outcome: 'PASSED' }],
};
const first = { ...outcomes, chunks: 2 };
const second = { ...first, standings: [{ candidacyId: id(11), outcomeRevision: 3, outcome: 'FAILED' }] } as const;
const chunk = (number: number, { standings }: ChunkOfOutcomes) =>
  ResultsApproved({ batchId: BATCH, chunk: number, approved: [...standings] });
const approve = (history: readonly BatchEvent[], known: ChunkOfOutcomes = outcomes, change: Partial<ApproveResults> = {}) =>
  given(approveResults, ...history).when({ ...intent, ...change }, { outcomes: known }, { actor: SECOND_PERSON });

it('approves what was submitted', () => approve(SUBMITTED).thenRecords(...approved()));
it('is not for the person who submitted', () =>
  given(approveResults, ...SUBMITTED)
    .when(intent, { outcomes }, { actor: OFFICER })
    .thenRefuses('SECOND_PERSON_REQUIRED'));
it('is not for a system', () =>
  given(approveResults, ...SUBMITTED)
    .when(intent, { outcomes }, { actor: { ...SECOND_PERSON, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('follows a submission', () => approve(OPEN).thenRefuses('RESULTS_NOT_SUBMITTED'));
it('meets the list that was submitted, not a newer one', () =>
  approve(SUBMITTED, { ...outcomes, digest: 'c'.repeat(64) }).thenRefuses('RESULTS_CHANGED_SINCE_SUBMISSION'));
it('is not of a batch that was called off', () =>
  approve([
    ...SUBMITTED,
    BatchCancelled({ batchId: BATCH, enterpriseId: ENTERPRISE, reasonCode: 'OTHER', cancelledOn: ASSESSED_ON }),
  ]).thenRefuses('BATCH_CANCELLED'));
it('happens once', () => approve(APPROVED).thenRefuses('RESULTS_APPROVED_BEFORE'));
it('follows a second submission', () =>
  approve([...APPROVED, submitted('c'.repeat(64))], { ...outcomes, digest: 'c'.repeat(64) }).thenRecords(
    ...approved(3, 'PASSED', 'c'.repeat(64)),
  ));
it('knows no batch of another enterprise', () => approve(SUBMITTED, outcomes, { enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));

describe('in chunks', () => {
  it('is not complete before the last one', () => approve(SUBMITTED, first).thenRecords(chunk(0, first)));
  it('is complete with the last one', () =>
    approve([...SUBMITTED, chunk(0, first)], second, { chunk: 1 }).thenRecordsTypes(
      'assessment.results_approved.v1',
      'assessment.approval_completed.v1',
    ));
  it('goes on where it stopped', () => approve([...SUBMITTED, chunk(0, first)], first).thenRecordsNothing());
  it('begins anew with a new submission', () =>
    approve([...SUBMITTED, chunk(0, first), submitted('c'.repeat(64))], { ...first, digest: 'c'.repeat(64) }).thenRecords(chunk(0, first)));
});

const exam = (suspendedFrom: Day): ExamEvidence => ({
  filing: { ...waivingEvidence.filing, closures: [{ kind: 'SUSPENDED', rows: null, fromOn: suspendedFrom, lastOn: null }] } as Filing,
  policy: waivingEvidence.policy,
});
const examined = [{ occupationCode: '6-18-01-01', trade: null, level: 'SENIOR', on: null }] as const;
const held = (suspendedFrom: Day) =>
  given(approveResults, ...SUBMITTED).when(intent, { outcomes, examined, ...exam(suspendedFrom) }, { actor: SECOND_PERSON });
it('invariant 2: approves nothing that was examined during a suspension, also one recorded since the submission', () =>
  held(ASSESSED_ON).thenRefuses('FILING_NOT_IN_FORCE'));
it('approves what was examined the day before one', () => held(addDays(ASSESSED_ON, 1)).thenRecords(...approved()));
