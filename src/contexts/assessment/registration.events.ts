import { Type } from '@sinclair/typebox';
import { eventType } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  enumField,
  hashField,
  levelField,
  listField,
  occupationField,
  optional,
  rowSource,
  tenthsField,
  textReference,
  tradeField,
  uuidField,
} from '../../kernel/fields';
import { optionalDimensionFields } from './dimensions';
import { PARTS, PATHS, WAIVABLE, WAIVER_PATHS, WAIVER_REASONS, WITHDRAWAL_REASONS } from './terms';

/** Lines of one level in any rule set, with room. */
const MAX_LINES = 20;
/** Papers that come with a waiver; a dossier is one. */
export const MAX_WAIVER_DOCUMENTS = 20;

export const CandidateRegistered = eventType(
  'assessment.candidate_registered.v1',
  'A worker was registered for an occupation and level in a batch.',
  {
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
    /** The parts that must be passed, and the pass mark in tenths, as the standard or the policy pack of the assessment day said. */
    requiredParts: listField(enumField(PARTS), PARTS.length),
    passMark: tenthsField(),
    /** Of each part, where the standard does not ask the same of all. */
    passMarks: Type.Optional(
      listField(Type.Object({ part: enumField(PARTS), passMark: tenthsField() }, { additionalProperties: false }), PARTS.length),
    ),
    /** The version of the standard that said so; absent: the policy pack did. */
    standard: Type.Optional(codeField()),
    policyPack: codeField(),
    /** What the roster claimed; never evidence. */
    claimedRuleId: optional(codeField()),
    source: optional(rowSource()),
    /** The failed candidacy that this one sits again, and how often that was done with this one. */
    resitOf: Type.Optional(uuidField()),
    resits: Type.Optional(countField()),
    /** Where the group says something sensitive of the person: its code, in the vault (decision 7). */
    targetGroupText: Type.Optional(textReference()),
    /** Of this person, where they are not those of the batch. */
    ...optionalDimensionFields(),
  },
);
export const EligibilityConfirmed = eventType(
  'assessment.eligibility_confirmed.v1',
  'The registered facts fulfil a line of the rule set.',
  {
    candidacyId: uuidField(),
    ruleSet: codeField(),
    ruleId: codeField(),
    asOf: dayField(),
    /** Months and days of work counted for the rule; null where the rule counts none. */
    countedMonths: optional(countField()),
    countedDays: optional(countField()),
    policyPack: codeField(),
    /** The waiver without which the line would not hold. */
    waiverId: Type.Optional(uuidField()),
  },
);
export const EligibilityRejected = eventType(
  'assessment.eligibility_rejected.v1',
  'The registered facts fulfil no line that was judged: for each line the first condition that failed, and by how much.',
  {
    candidacyId: uuidField(),
    batchId: uuidField(),
    ruleSet: codeField(),
    asOf: dayField(),
    failures: listField(
      Type.Object(
        {
          ruleId: codeField(),
          condition: codeField(),
          /** Null where what is asked for is not there at all. */
          shortTotalDays: optional(countField()),
          reachedOn: optional(dayField()),
        },
        { additionalProperties: false },
      ),
      MAX_LINES,
    ),
    policyPack: codeField(),
  },
);
const waiver = {
  candidacyId: uuidField(),
  waiverId: uuidField(),
  kind: enumField(WAIVER_PATHS),
  ruleSet: codeField(),
  /** The line of which something is waived; what is not named is judged as ever. */
  ruleId: codeField(),
  waived: listField(enumField(WAIVABLE), WAIVABLE.length),
  reasonCode: enumField(WAIVER_REASONS),
  proposedBy: uuidField(),
};
export const WaiverProposed = eventType(
  'assessment.waiver_proposed.v1',
  'Somebody proposed to waive named conditions for a candidate; a second person must decide.',
  {
    ...waiver,
    reason: textReference(),
    /** SHA-256 of the papers it rests on. */
    documents: listField(hashField(), MAX_WAIVER_DOCUMENTS),
  },
);
export const WaiverGranted = eventType('assessment.waiver_granted.v1', 'A second person waived named conditions for a candidate.', {
  ...waiver,
  approvedBy: uuidField(),
  /** The worker whom the approver named as the own record, so that no mentor approves. */
  approverWorkerId: optional(uuidField()),
});
export const PartKept = eventType('assessment.part_kept.v1', 'A part passed before was kept for a resit.', {
  candidacyId: uuidField(),
  part: enumField(PARTS),
  tenths: tenthsField(),
  fromCandidacyId: uuidField(),
  satOn: dayField(),
  keptUntil: dayField(),
});
export const CandidateWithdrawn = eventType(
  'assessment.candidate_withdrawn.v1',
  'A candidate was taken out of the batch; the others go on.',
  {
    candidacyId: uuidField(),
    batchId: uuidField(),
    reasonCode: enumField(WITHDRAWAL_REASONS),
  },
);
