import { eventType, FactOf } from '../../kernel/event-type';
import { codeField, countField, dayField, enumField, levelField, listField, occupationField, optional, rowSource, tenthsField, textReference, tradeField, uuidField } from '../../kernel/fields';
import { CORRECTION_REASONS, OUTCOMES, PARTS, PATHS, RESOLUTIONS, WITHDRAWAL_REASONS } from './terms';

export const CandidateRegistered = eventType('assessment.candidate_registered.v1', 'A worker was registered for an occupation and level in a batch.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  enterpriseId: uuidField(),
  filingId: uuidField(),
  workerId: uuidField(),
  personRef: uuidField(),
  occupationCode: occupationField(),
  trade: tradeField(),
  level: levelField(),
  path: enumField(PATHS),
  /** The parts that must be passed, and the pass mark in tenths, as the policy pack of the assessment day said. */
  requiredParts: listField(enumField(PARTS), PARTS.length),
  passMark: tenthsField(),
  policyPack: codeField(),
  /** What the roster claimed; never evidence. */
  claimedRuleId: optional(codeField()),
  source: optional(rowSource()),
});
export const EligibilityConfirmed = eventType('assessment.eligibility_confirmed.v1', 'The registered facts fulfil a line of the rule set.', {
  candidacyId: uuidField(),
  ruleSet: codeField(),
  ruleId: codeField(),
  asOf: dayField(),
  /** Months and days of work counted for the rule; null where the rule counts none. */
  countedMonths: optional(countField()),
  countedDays: optional(countField()),
  policyPack: codeField(),
});
export const ScoreRecorded = eventType('assessment.score_recorded.v1', 'A part was marked.', {
  candidacyId: uuidField(),
  part: enumField(PARTS),
  tenths: tenthsField(),
  source: optional(rowSource()),
});
export const CandidateAbsent = eventType('assessment.candidate_absent.v1', 'A candidate did not sit a part.', {
  candidacyId: uuidField(),
  part: enumField(PARTS),
  source: optional(rowSource()),
});
export const ScoreCorrected = eventType('assessment.score_corrected.v1', 'A mark was corrected; the old value stays on record.', {
  candidacyId: uuidField(),
  part: enumField(PARTS),
  fromTenths: optional(tenthsField()),
  toTenths: tenthsField(),
  reasonCode: enumField(CORRECTION_REASONS),
  objectionId: optional(uuidField()),
});
export const OutcomeDetermined = eventType('assessment.outcome_determined.v1', 'Every required part is known; the outcome follows.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  outcome: enumField(OUTCOMES),
  reason: optional(enumField(['BELOW_PASS_MARK', 'ABSENT', 'IRREGULARITY'])),
  failedParts: listField(enumField(PARTS), 3),
});
export const CandidateWithdrawn = eventType('assessment.candidate_withdrawn.v1', 'A candidate was taken out of the batch; the others go on.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  reasonCode: enumField(WITHDRAWAL_REASONS),
});
export const ObjectionRaised = eventType('assessment.objection_raised.v1', 'Somebody objected to a result during its notice; the words are in the vault.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  objectionId: uuidField(),
  by: enumField(['CANDIDATE', 'OTHER']),
  text: textReference(),
});
export const ObjectionResolved = eventType('assessment.objection_resolved.v1', 'An objection was decided.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  enterpriseId: uuidField(),
  objectionId: uuidField(),
  resolution: enumField(RESOLUTIONS),
  text: textReference(),
});
export const candidacyEvents = [
  CandidateRegistered, EligibilityConfirmed, ScoreRecorded, CandidateAbsent, ScoreCorrected, OutcomeDetermined, CandidateWithdrawn, ObjectionRaised,
  ObjectionResolved,
] as const;
export type CandidacyEvent = FactOf<typeof candidacyEvents>;
