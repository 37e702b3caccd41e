import {
  ApprovalCompleted,
  BatchCancelled,
  BatchEvent,
  BatchOpened,
  CandidacyEvent,
  CandidateRegistered,
  NoticeClosed,
  NoticePublished,
  ObjectionRaised,
  ObjectionResolved,
  OutcomeDetermined,
  EligibilityConfirmed,
  IrregularityFound,
  ResultsApproved,
  ResultsReported,
  ResultsReturned,
  ResultsSubmitted,
  ScoreRecorded,
} from '../../../src/contexts/assessment/assessment.events';
import { Batch, batch } from '../../../src/contexts/assessment/batch';
import { day } from '../../../src/kernel/day';
import { foldAll } from '../../../src/kernel/fold';
import { id, OFFICER } from './given';

/** A batch of one candidacy, step by step, for specs: assessed on 2026-11-21, published on Tuesday 2026-12-01. */
export const [BATCH, ENTERPRISE, FILING, WORKER, PERSON, CANDIDACY, OBJECTION] = [
  id(1),
  id(2),
  id(3),
  id(4),
  id(5),
  id(10),
  id(20),
] as const;
export const OTHER_ENTERPRISE = id(99);
export const ASSESSED_ON = day('2026-11-21');
export const NOTICE_ENDS_ON = day('2026-12-08');
export const DIGEST = 'a'.repeat(64);
export const TEXT = { textId: id(30), version: 1, commitment: 'b'.repeat(64) };

export const opened = BatchOpened({
  batchId: BATCH,
  enterpriseId: ENTERPRISE,
  region: '320803',
  filingId: FILING,
  planNo: 'P20261121-00000000',
  path: 'EXAM',
  assessmentOn: ASSESSED_ON,
  eligibilityOn: day('2026-11-20'),
  levels: ['SENIOR'],
  projectId: null,
  programmeCode: null,
  chainCode: null,
  clusterCode: null,
  trainingKind: null,
});
export const submitted = (digest = DIGEST) =>
  ResultsSubmitted({ batchId: BATCH, candidacies: 1, passed: 1, failed: 0, submittedBy: OFFICER.ref, digest });
/** Revision 3 is where {@link passed} determines the outcome. */
export const approved = (outcomeRevision = 3, outcome: 'PASSED' | 'FAILED' = 'PASSED', digest = DIGEST): BatchEvent[] => [
  ResultsApproved({ batchId: BATCH, chunk: 0, approved: [{ candidacyId: CANDIDACY, outcomeRevision, outcome }] }),
  ApprovalCompleted({ batchId: BATCH, chunks: 1, digest }),
];
export const published = NoticePublished({
  batchId: BATCH,
  enterpriseId: ENTERPRISE,
  publishedOn: day('2026-12-01'),
  workingDays: 5,
  endsOn: NOTICE_ENDS_ON,
  policyPack: 'CN-320800@2026-01',
});
export const closed = NoticeClosed({ batchId: BATCH, enterpriseId: ENTERPRISE, endsOn: NOTICE_ENDS_ON });

export const reported = ResultsReported({
  batchId: BATCH,
  enterpriseId: ENTERPRISE,
  reportedOn: day('2026-12-09'),
  dueOn: day('2026-12-04'),
  candidacies: 1,
  passed: 1,
  digest: DIGEST,
  auditDueOn: day('2026-12-16'),
  policyPack: 'CN-320800@2026-01',
});
export const returned = ResultsReturned({
  batchId: BATCH,
  enterpriseId: ENTERPRISE,
  returnedOn: day('2026-12-10'),
  reasons: ['SCORES'],
  correctBy: day('2026-12-17'),
  text: null,
  policyPack: 'CN-320800@2026-01',
});

export const CALLED_OFF = BatchCancelled({ batchId: BATCH, enterpriseId: ENTERPRISE, reasonCode: 'OTHER', cancelledOn: ASSESSED_ON });

export const OPEN: readonly BatchEvent[] = [opened];
export const SUBMITTED: readonly BatchEvent[] = [opened, submitted()];
export const APPROVED: readonly BatchEvent[] = [...SUBMITTED, ...approved()];
export const UNDER_NOTICE: readonly BatchEvent[] = [...APPROVED, published];
export const NOTICE_OVER: readonly BatchEvent[] = [...UNDER_NOTICE, closed];
export const batchAfter = (events: readonly BatchEvent[]): Batch => foldAll(batch, events);

export const registered = CandidateRegistered({
  candidacyId: CANDIDACY,
  batchId: BATCH,
  enterpriseId: ENTERPRISE,
  filingId: FILING,
  workerId: WORKER,
  personRef: PERSON,
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR',
  path: 'EXAM',
  requiredParts: ['THEORY', 'SKILL'],
  passMark: 600,
  policyPack: 'CN-320800@2026-01',
  claimedRuleId: null,
  source: null,
});
export const eligible = EligibilityConfirmed({
  candidacyId: CANDIDACY,
  ruleSet: 'NATIONAL-2023',
  ruleId: 'N23-3-1',
  asOf: day('2026-11-20'),
  countedMonths: 120,
  countedDays: 0,
  policyPack: 'CN-320800@2026-01',
});
export const score = (part: 'THEORY' | 'SKILL', tenths: number) => ScoreRecorded({ candidacyId: CANDIDACY, part, tenths, source: null });
export const outcome = (...failedParts: ('THEORY' | 'SKILL')[]) =>
  OutcomeDetermined({
    candidacyId: CANDIDACY,
    batchId: BATCH,
    outcome: failedParts.length === 0 ? 'PASSED' : 'FAILED',
    reason: failedParts.length === 0 ? null : 'BELOW_PASS_MARK',
    failedParts,
  });
export const passed: readonly CandidacyEvent[] = [registered, score('THEORY', 800), score('SKILL', 600), outcome()];
export const objected = ObjectionRaised({ candidacyId: CANDIDACY, batchId: BATCH, objectionId: OBJECTION, by: 'CANDIDATE', text: TEXT });
export const resolved = (resolution: 'DISMISSED' | 'UPHELD') =>
  ObjectionResolved({ candidacyId: CANDIDACY, batchId: BATCH, enterpriseId: ENTERPRISE, objectionId: OBJECTION, resolution, text: TEXT });
export const voided: readonly CandidacyEvent[] = [
  IrregularityFound({ candidacyId: CANDIDACY, batchId: BATCH, kind: 'CHEATING', sittingId: null, foundOn: ASSESSED_ON, text: TEXT }),
  OutcomeDetermined({ candidacyId: CANDIDACY, batchId: BATCH, outcome: 'VOID', reason: 'IRREGULARITY', failedParts: [] }),
];
