import { on, projection, Rows } from '../../../projecting/projection';
import {
  ApprovalCompleted, BatchOpened, CandidateAbsent, CandidateRegistered, CandidateWithdrawn, EligibilityConfirmed, NoticeClosed, NoticePublished,
  ObjectionRaised, ObjectionResolved, OutcomeDetermined, ResultsApproved, ResultsSubmitted, ScoreCorrected, ScoreRecorded,
} from '../assessment.events';
import { dimensionsIn } from '../dimensions';
import { ABSENT } from '../marking';
import { scoreText } from '../marks/score';
import { BatchRow, CandidacyRow, NoticeEntry, ObjectionRow } from './batch-register.entity';

const earliestOpen = (notices: readonly NoticeEntry[]): string | null =>
  notices.filter(({ closedAt }) => closedAt === null).map(({ endsOn }) => endsOn).sort()[0] ?? null;

async function withNotices(rows: Rows, batchId: string, change: Partial<BatchRow>, noticesOf: (before: readonly NoticeEntry[]) => readonly NoticeEntry[]): Promise<void> {
  const notices = noticesOf((await rows.of(BatchRow).require({ batchId })).notices);
  const noticeEndsNextOn = earliestOpen(notices);
  await rows.of(BatchRow).alter({ batchId }, { ...change, notices, noticeEndsNextOn, state: noticeEndsNextOn === null ? 'NOTICE_CLOSED' : 'UNDER_NOTICE' });
}

const score = async (rows: Rows, candidacyId: string, part: string, written: string, revision: number): Promise<void> => {
  const { scores } = await rows.of(CandidacyRow).require({ candidacyId });
  await rows.of(CandidacyRow).alter({ candidacyId }, { scores: { ...scores, [part]: written }, revision });
};

const ofBatch = [
  on(BatchOpened, ({ data, position, revision, at }, rows) => {
    const { batchId, enterpriseId, region, filingId, planId = null, planNo, path, assessmentOn, eligibilityOn, levels, targetGroup = null } = data;
    const dimensions = dimensionsIn({ ...data, targetGroup });
    rows.of(BatchRow).put({
      batchId, enterpriseId, region, filingId, planId, planNo, path, assessmentOn, eligibilityOn, levels, dimensions, state: 'OPEN', openedAt: at,
      submittedAt: null, digest: null, approvedAt: null, notices: [], noticeEndsNextOn: null, openedPosition: String(position), revision,
    });
  }),
  on(ResultsSubmitted, async ({ data: { batchId, digest }, revision, at }, rows) => {
    await rows.of(BatchRow).alter({ batchId }, { state: 'SUBMITTED', submittedAt: at, digest, approvedAt: null, revision });
  }),
  on(ResultsApproved, async ({ data: { batchId }, revision }, rows) => {
    await rows.of(BatchRow).alter({ batchId }, { revision });
  }),
  on(ApprovalCompleted, async ({ data: { batchId }, revision, at }, rows) => {
    await rows.of(BatchRow).alter({ batchId }, { state: 'APPROVED', approvedAt: at, revision });
  }),
  on(NoticePublished, ({ data: { batchId, publishedOn, endsOn }, revision }, rows) =>
    withNotices(rows, batchId, { revision }, (before) => [...before, { publishedOn, endsOn, closedAt: null }])),
  on(NoticeClosed, ({ data: { batchId, endsOn }, revision, at }, rows) =>
    withNotices(rows, batchId, { revision }, (before) => before.map((notice) => (notice.endsOn === endsOn && notice.closedAt === null ? { ...notice, closedAt: at } : notice)))),
];

const ofCandidacy = [
  on(CandidateRegistered, async ({ data, position, revision }, rows) => {
    const { candidacyId, batchId, enterpriseId, workerId, personRef, occupationCode, trade, level, claimedRuleId, requiredParts, source } = data;
    const { region } = await rows.of(BatchRow).require({ batchId });
    rows.of(CandidacyRow).put({
      candidacyId, batchId, enterpriseId, region, workerId, personRef, occupationCode, trade, level, claimedRuleId, ruleSet: null, ruleId: null, countedMonths: null,
      requiredParts, scores: {}, state: 'REGISTERED', openObjections: 0, source, registeredPosition: String(position), revision,
    });
  }),
  on(EligibilityConfirmed, async ({ data: { candidacyId, ruleSet, ruleId, countedMonths }, revision }, rows) => {
    await rows.of(CandidacyRow).alter({ candidacyId }, { ruleSet, ruleId, countedMonths, revision });
  }),
  on(ScoreRecorded, ({ data: { candidacyId, part, tenths }, revision }, rows) => score(rows, candidacyId, part, scoreText(tenths), revision)),
  on(CandidateAbsent, ({ data: { candidacyId, part }, revision }, rows) => score(rows, candidacyId, part, ABSENT, revision)),
  on(ScoreCorrected, ({ data: { candidacyId, part, toTenths }, revision }, rows) => score(rows, candidacyId, part, scoreText(toTenths), revision)),
  on(OutcomeDetermined, async ({ data: { candidacyId, outcome, reason }, revision }, rows) => {
    await rows.of(CandidacyRow).alter({ candidacyId }, { state: reason === 'ABSENT' ? 'ABSENT' : outcome, revision });
  }),
  on(CandidateWithdrawn, async ({ data: { candidacyId }, revision }, rows) => {
    await rows.of(CandidacyRow).alter({ candidacyId }, { state: 'WITHDRAWN', revision });
  }),
];

const ofObjection = [
  on(ObjectionRaised, async ({ data, position, revision, at }, rows) => {
    const { objectionId, candidacyId, batchId, text } = data;
    const { enterpriseId, region, workerId, personRef, openObjections } = await rows.of(CandidacyRow).require({ candidacyId });
    rows.of(ObjectionRow).put({
      objectionId, candidacyId, batchId, enterpriseId, region, workerId, personRef, state: 'OPEN', text: { textId: text.textId, version: text.version }, answer: null,
      raisedAt: at, resolvedAt: null, raisedPosition: String(position),
    });
    await rows.of(CandidacyRow).alter({ candidacyId }, { openObjections: openObjections + 1, revision });
  }),
  on(ObjectionResolved, async ({ data, revision, at }, rows) => {
    const { objectionId, candidacyId, resolution, text } = data;
    await rows.of(ObjectionRow).alter({ objectionId }, { state: resolution, answer: { textId: text.textId, version: text.version }, resolvedAt: at });
    const { openObjections, state } = await rows.of(CandidacyRow).require({ candidacyId });
    const stands = resolution === 'UPHELD' ? 'AWAITING_CORRECTION' : state;
    await rows.of(CandidacyRow).alter({ candidacyId }, { openObjections: openObjections - 1, state: stands, revision });
  }),
];

/** Batches with their candidacies and objections; references only, names are joined at the edge. */
export const batchRegister = projection({
  name: 'assessment.batch-register',
  version: 2,
  tables: [BatchRow, CandidacyRow, ObjectionRow],
  on: [...ofBatch, ...ofCandidacy, ...ofObjection],
});
