import { turned } from '../../../kernel/course';
import { beijingDayOf, Instant } from '../../../kernel/instant';
import { on, Rows } from '../../../projecting/projection';
import {
  CandidateAbsent,
  CandidateRegistered,
  CandidateWithdrawn,
  CommitteeDecided,
  CorrectionProposed,
  EligibilityConfirmed,
  EligibilityRejected,
  IrregularityFound,
  OutcomeDetermined,
  PartKept,
  RecognitionDocumentAttached,
  RecognitionProposed,
  ScoreCorrected,
  ScoreRecorded,
  WaiverGranted,
  WaiverProposed,
} from '../candidacy.events';
import { ABSENT } from '../marking';
import { scoreText } from '../marks/score';
import { BatchRow, CandidacyRow } from './batch-register.entity';
import type { TwoPersonEntry } from './candidacy-row.entity';

const score = async (rows: Rows, candidacyId: string, part: string, written: string, revision: number): Promise<void> => {
  const { scores } = await rows.of(CandidacyRow).require({ candidacyId });
  await rows.of(CandidacyRow).alter({ candidacyId }, { scores: { ...scores, [part]: written }, revision });
};

/** Results have no days of their own: they hold from the day on which they were recorded. */
export async function stands(rows: Rows, candidacyId: string, state: string, at: Instant, change: Partial<CandidacyRow>): Promise<void> {
  const { course } = await rows.of(CandidacyRow).require({ candidacyId });
  await rows.of(CandidacyRow).alter({ candidacyId }, { ...change, state, course: turned(course, state, beijingDayOf(at)) });
}

const confirmed = <Entry extends TwoPersonEntry>(entries: readonly Entry[], id: string | undefined): readonly Entry[] =>
  entries.map((entry) => (entry.id === id ? { ...entry, state: 'CONFIRMED' } : entry));
const recognition = async (rows: Rows, candidacyId: string, change: object, revision: number): Promise<void> => {
  const { recognition: before } = await rows.of(CandidacyRow).require({ candidacyId });
  await rows.of(CandidacyRow).alter({ candidacyId }, { recognition: { ...before, ...change }, revision });
};

export const ofCandidacy = [
  on(CandidateRegistered, async ({ data, position, revision, at }, rows) => {
    const {
      candidacyId,
      batchId,
      enterpriseId,
      workerId,
      personRef,
      occupationCode,
      trade,
      level,
      path,
      claimedRuleId,
      requiredParts,
      source,
      resitOf = null,
    } = data;
    const { region } = await rows.of(BatchRow).require({ batchId });
    rows.of(CandidacyRow).put({
      candidacyId,
      batchId,
      enterpriseId,
      region,
      workerId,
      personRef,
      occupationCode,
      trade,
      level,
      path,
      resitOf,
      claimedRuleId,
      ruleSet: null,
      ruleId: null,
      countedMonths: null,
      eligibilityFailures: [],
      waivers: [],
      corrections: [],
      keptParts: {},
      recognition: null,
      awardId: null,
      requiredParts,
      scores: {},
      state: 'REGISTERED',
      registeredOn: beijingDayOf(at),
      course: turned([], 'REGISTERED', beijingDayOf(at)),
      openObjections: 0,
      source,
      registeredPosition: String(position),
      revision,
    });
  }),
  on(EligibilityConfirmed, ({ data: { candidacyId, ruleSet, ruleId, countedMonths }, revision, at }, rows) =>
    stands(rows, candidacyId, 'REGISTERED', at, { ruleSet, ruleId, countedMonths, revision }),
  ),
  on(ScoreRecorded, ({ data: { candidacyId, part, tenths }, revision }, rows) =>
    score(rows, candidacyId, part, scoreText(tenths), revision),
  ),
  on(CandidateAbsent, ({ data: { candidacyId, part }, revision }, rows) => score(rows, candidacyId, part, ABSENT, revision)),
  on(ScoreCorrected, async ({ data: { candidacyId, part, toTenths, correctionId }, revision }, rows) => {
    await score(rows, candidacyId, part, scoreText(toTenths), revision);
    const { corrections } = await rows.of(CandidacyRow).require({ candidacyId });
    await rows.of(CandidacyRow).alter({ candidacyId }, { corrections: confirmed(corrections, correctionId) });
  }),
  on(OutcomeDetermined, ({ data: { candidacyId, outcome, reason }, revision, at }, rows) =>
    stands(rows, candidacyId, reason === 'ABSENT' ? 'ABSENT' : outcome, at, { revision }),
  ),
  on(CandidateWithdrawn, ({ data: { candidacyId }, revision, at }, rows) => stands(rows, candidacyId, 'WITHDRAWN', at, { revision })),
];

/** What does not happen to most: waivers, resits, corrections, irregularities, recognitions by a committee. */
export const ofProceedings = [
  on(EligibilityRejected, ({ data: { candidacyId, ruleSet, failures }, revision, at }, rows) =>
    stands(rows, candidacyId, 'NOT_ELIGIBLE', at, { ruleSet, eligibilityFailures: failures, revision }),
  ),
  on(WaiverProposed, async ({ data: { candidacyId, waiverId, ruleId, waived }, revision }, rows) => {
    const { waivers } = await rows.of(CandidacyRow).require({ candidacyId });
    await rows
      .of(CandidacyRow)
      .alter({ candidacyId }, { waivers: [...waivers, { id: waiverId, state: 'AWAITING_SECOND_PERSON', ruleId, waived }], revision });
  }),
  on(WaiverGranted, async ({ data: { candidacyId, waiverId }, revision }, rows) => {
    const { waivers } = await rows.of(CandidacyRow).require({ candidacyId });
    await rows.of(CandidacyRow).alter({ candidacyId }, { waivers: confirmed(waivers, waiverId), revision });
  }),
  on(PartKept, async ({ data: { candidacyId, part, tenths, keptUntil }, revision }, rows) => {
    await score(rows, candidacyId, part, scoreText(tenths), revision);
    const { keptParts } = await rows.of(CandidacyRow).require({ candidacyId });
    await rows.of(CandidacyRow).alter({ candidacyId }, { keptParts: { ...keptParts, [part]: keptUntil } });
  }),
  on(CorrectionProposed, async ({ data, revision }, rows) => {
    const { candidacyId, correctionId, part, fromTenths, toTenths, reasonCode } = data;
    const { corrections } = await rows.of(CandidacyRow).require({ candidacyId });
    const proposed = {
      id: correctionId,
      state: 'AWAITING_SECOND_PERSON' as const,
      part,
      from: fromTenths === null ? ABSENT : scoreText(fromTenths),
      to: scoreText(toTenths),
      reasonCode,
    };
    await rows.of(CandidacyRow).alter({ candidacyId }, { corrections: [...corrections, proposed], revision });
  }),
  on(IrregularityFound, async ({ data: { candidacyId }, revision }, rows) => {
    await rows.of(CandidacyRow).alter({ candidacyId }, { revision });
  }),
  on(RecognitionProposed, async ({ data: { candidacyId, basis, yearlyBenefitFen, competition, awardId = null }, revision }, rows) => {
    await recognition(rows, candidacyId, { basis, yearlyBenefitFen, competition, awardId, documents: [], decision: null }, revision);
    await rows.of(CandidacyRow).alter({ candidacyId }, { awardId });
  }),
  on(RecognitionDocumentAttached, async ({ data: { candidacyId, documentId, kind, sha256 }, revision }, rows) => {
    const { documents } = (await rows.of(CandidacyRow).require({ candidacyId })).recognition as { documents: readonly object[] };
    await recognition(rows, candidacyId, { documents: [...documents, { documentId, kind, sha256 }] }, revision);
  }),
  on(CommitteeDecided, ({ data, revision }, rows) => {
    const { candidacyId, decidedOn, inFavour, against, abstained, quorum, majority, isGranted, minutesSha256 } = data;
    return recognition(
      rows,
      candidacyId,
      { decision: { decidedOn, inFavour, against, abstained, quorum, majority, isGranted, minutesSha256 } },
      revision,
    );
  }),
];
