import { type Static, Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  divisionField,
  documentNoField,
  enumField,
  hashField,
  levelField,
  listField,
  optional,
  textReference,
  uuidField,
} from '../../kernel/fields';
import { LEVELS } from '../../kernel/level';

/** Who supervises which level: the policy pack says (handbook 2.3, 11). */
export const TIERS = ['COUNTY', 'CITY', 'PROVINCE', 'MINISTRY'] as const;
export type Tier = (typeof TIERS)[number];
/** What is drawn: institutions that held assessments in the days, their batches, or the certificates issued. */
export const SUBJECTS = ['INSTITUTIONS', 'BATCHES', 'CERTIFICATES'] as const;
export type Subject = (typeof SUBJECTS)[number];
/** How the lot is cast; another way is another name, so that an old draw can be made again for ever. */
export const LOT = 'sha256-rank/1';
export const SEEDS_FROM = ['LEDGER', 'CALLER'] as const;
/** More than a team reads in a round; keeps the event below the append limit. */
export const MAX_SAMPLE = 1_000;
/** What inspectors look at (handbook 11). */
export const FINDING_CODES = [
  'SCOPE_EXCEEDED',
  'NOT_COVERED_STAFF',
  'ELIGIBILITY_UNPROVEN',
  'EXAMINERS_UNQUALIFIED',
  'ORIGINALS_MISSING',
  'TIMES_IMPLAUSIBLE',
  'NOTICE_DIFFERS',
  'LOOKUP_DIFFERS',
  'FEES_CHARGED',
  'ARCHIVE_INCOMPLETE',
  'PAY_EVIDENCE_MISSING',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
export const SEVERITIES = ['MINOR', 'SERIOUS'] as const;
export type Severity = (typeof SEVERITIES)[number];
/** Rectify, suspend, cancel, blacklist (handbook 6.3); a warning is a paper alone. */
export const SANCTIONS = ['WARNING', 'RECTIFICATION', 'SUSPENSION', 'CANCELLATION', 'REFILING_BAN'] as const;
export type Sanction = (typeof SANCTIONS)[number];
export const FINDING_OUTCOMES = ['MENDED', 'SANCTIONED', 'UNFOUNDED'] as const;
export type FindingOutcome = (typeof FINDING_OUTCOMES)[number];
/** Papers that prove what was mended. */
export const MAX_PROOFS = 50;

const drawnUnit = Type.Object({ unitId: uuidField(), enterpriseId: uuidField(), filingId: uuidField() }, { additionalProperties: false });
export type DrawnUnit = Static<typeof drawnUnit>;
export const drawnLot = Type.Object(
  {
    algorithm: codeField(),
    seed: hashField(),
    seedFrom: enumField(SEEDS_FROM),
    /** How many there were to draw from, and SHA-256 over their ids in order: a population that has changed cannot pass for the same. */
    population: countField(),
    populationDigest: hashField(),
    /** Where the log ended when the population was counted. */
    atPosition: Type.String({ pattern: '^\\d{1,20}$' }),
    /** In the order of the lot. */
    units: listField(drawnUnit, MAX_SAMPLE),
  },
  { additionalProperties: false },
);
export type DrawnLot = Static<typeof drawnLot>;

export const InspectionOpened = eventType(
  'supervision.inspection_opened.v1',
  'An authority opened an inspection of what was assessed in its region in certain days.',
  {
    inspectionId: uuidField(),
    /** Division code whose institutions are inspected; those below it are meant too. */
    region: divisionField(),
    tier: enumField(TIERS),
    subject: enumField(SUBJECTS),
    fromOn: dayField(),
    toOn: dayField(),
    /** What the tier supervises by the policy pack, or those of it that were named. */
    levels: listField(levelField(), LEVELS.length),
    documentNo: documentNoField(),
    openedOn: dayField(),
    openedBy: uuidField(),
    policyPack: codeField(),
  },
);
export const FlaggedInspectionOpened = eventType(
  'supervision.flagged_inspection_opened.v1',
  'A flag that a person judged to be a finding opened an inspection of its own: no lot is cast in it.',
  {
    inspectionId: uuidField(),
    region: divisionField(),
    anomalyId: uuidField(),
    enterpriseId: uuidField(),
    filingId: uuidField(),
    openedOn: dayField(),
    /** Who judged. */
    openedBy: uuidField(),
  },
);
export const SampleDrawn = eventType(
  'supervision.sample_drawn.v1',
  'The lot was cast: seed, population and position say how to cast it again.',
  {
    inspectionId: uuidField(),
    drawnOn: dayField(),
    lot: drawnLot,
  },
);
export const InspectionFindingRecorded = eventType(
  'supervision.finding_recorded.v1',
  'A finding about what was drawn, or about what was flagged; the words are in the vault.',
  {
    inspectionId: uuidField(),
    findingId: uuidField(),
    unitId: uuidField(),
    enterpriseId: uuidField(),
    filingId: uuidField(),
    code: enumField(FINDING_CODES),
    severity: enumField(SEVERITIES),
    foundOn: dayField(),
    text: optional(textReference()),
  },
);
export const FindingRectificationOrdered = eventType(
  'supervision.rectification_ordered.v1',
  'The authority set a day by which a finding is to be mended.',
  {
    inspectionId: uuidField(),
    findingId: uuidField(),
    documentNo: documentNoField(),
    orderedOn: dayField(),
    /** The last day in time. */
    dueOn: dayField(),
  },
);
export const RectificationReported = eventType('supervision.rectification_reported.v1', 'An enterprise reported a finding as mended.', {
  inspectionId: uuidField(),
  findingId: uuidField(),
  reportedOn: dayField(),
  proofs: listField(hashField(), MAX_PROOFS),
  text: optional(textReference()),
});
export const SanctionImposed = eventType(
  'supervision.sanction_imposed.v1',
  'A finding led to a sanction; an act upon a filing is named, not done again.',
  {
    inspectionId: uuidField(),
    findingId: uuidField(),
    sanctionId: uuidField(),
    kind: enumField(SANCTIONS),
    /** The rectification, suspension or cancellation as the filing knows it; null for a warning. */
    actId: optional(uuidField()),
    documentNo: documentNoField(),
    imposedOn: dayField(),
  },
);
export const FindingClosed = eventType('supervision.finding_closed.v1', 'The authority closed a finding.', {
  inspectionId: uuidField(),
  findingId: uuidField(),
  outcome: enumField(FINDING_OUTCOMES),
  documentNo: documentNoField(),
  closedOn: dayField(),
});
export const InspectionClosed = eventType('supervision.inspection_closed.v1', 'An inspection ended with no finding open.', {
  inspectionId: uuidField(),
  documentNo: documentNoField(),
  closedOn: dayField(),
  findings: countField(),
  /** Results are made public (两随机一公开). */
  isPublished: Type.Boolean(),
});
export const inspectionEvents = [
  InspectionOpened,
  FlaggedInspectionOpened,
  SampleDrawn,
  InspectionFindingRecorded,
  FindingRectificationOrdered,
  RectificationReported,
  SanctionImposed,
  FindingClosed,
  InspectionClosed,
] as const;
export type InspectionEvent = FactOf<typeof inspectionEvents>;
