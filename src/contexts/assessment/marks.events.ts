import { Type } from '@sinclair/typebox';
import { eventType } from '../../kernel/event-type';
import { dayField, enumField, listField, optional, rowSource, tenthsField, textReference, uuidField } from '../../kernel/fields';
import { CORRECTION_REASONS, FAILURE_REASONS, IRREGULARITIES, OUTCOMES, PARTS } from './terms';

/** More examiners than any panel, and more records than any course of process assessment, was seen to have. */
export const MAX_RAW_SCORES = 60;

export const ScoreRecorded = eventType('assessment.score_recorded.v1', 'A part was marked.', {
  candidacyId: uuidField(),
  part: enumField(PARTS),
  tenths: tenthsField(),
  source: optional(rowSource()),
  sittingId: Type.Optional(uuidField()),
  satOn: Type.Optional(dayField()),
  /** What each examiner gave; the mark is their mean, rounded half up to a tenth, once. */
  raw: Type.Optional(
    listField(Type.Object({ examinerId: uuidField(), tenths: tenthsField() }, { additionalProperties: false }), MAX_RAW_SCORES),
  ),
});
export const CandidateAbsent = eventType('assessment.candidate_absent.v1', 'A candidate did not sit a part.', {
  candidacyId: uuidField(),
  part: enumField(PARTS),
  source: optional(rowSource()),
  sittingId: Type.Optional(uuidField()),
  satOn: Type.Optional(dayField()),
});
export const CorrectionProposed = eventType(
  'assessment.correction_proposed.v1',
  'Somebody proposed to correct a mark; a second person must decide.',
  {
    candidacyId: uuidField(),
    correctionId: uuidField(),
    part: enumField(PARTS),
    fromTenths: optional(tenthsField()),
    toTenths: tenthsField(),
    reasonCode: enumField(CORRECTION_REASONS),
    objectionId: optional(uuidField()),
    proposedBy: uuidField(),
  },
);
export const ScoreCorrected = eventType('assessment.score_corrected.v1', 'A mark was corrected; the old value stays on record.', {
  candidacyId: uuidField(),
  part: enumField(PARTS),
  fromTenths: optional(tenthsField()),
  toTenths: tenthsField(),
  reasonCode: enumField(CORRECTION_REASONS),
  objectionId: optional(uuidField()),
  correctionId: Type.Optional(uuidField()),
  proposedBy: Type.Optional(uuidField()),
  approvedBy: Type.Optional(uuidField()),
});
export const IrregularityFound = eventType(
  'assessment.irregularity_found.v1',
  'A candidate broke the rules of the assessment; the outcome is void.',
  {
    candidacyId: uuidField(),
    batchId: uuidField(),
    kind: enumField(IRREGULARITIES),
    sittingId: optional(uuidField()),
    foundOn: dayField(),
    text: textReference(),
  },
);
export const OutcomeDetermined = eventType('assessment.outcome_determined.v1', 'Every required part is known; the outcome follows.', {
  candidacyId: uuidField(),
  batchId: uuidField(),
  outcome: enumField(OUTCOMES),
  reason: optional(enumField(FAILURE_REASONS)),
  failedParts: listField(enumField(PARTS), 3),
});
