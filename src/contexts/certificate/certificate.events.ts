import { type Static, Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  divisionField,
  documentNoField,
  enumField,
  institutionCodeField,
  levelField,
  listField,
  numberField,
  occupationField,
  optional,
  rowSource,
  textReference,
  tradeField,
  uuidField,
} from '../../kernel/fields';
import { paperEvents } from './paper.events';
import { EFFECTS, standingEvents } from './standing.events';

export const ANNULMENT_REASONS = ['FRAUD', 'SUBSTITUTE_SITTER', 'FALSE_ELIGIBILITY', 'OUT_OF_SCOPE', 'BREACH_OF_PROCEDURE'] as const;
export const ANNULMENT_EFFECTS = EFFECTS;
/** Why a reserved number was never used: the candidate is out, a new year began before the issue, the paper was spoilt. */
export const VOID_REASONS = ['NOT_ISSUED', 'YEAR_PASSED', 'MISPRINT'] as const;
/** The candidacies of one batch at most (the assessment context opens none larger); keeps a reservation below the append limit. */
export const MAX_NUMBERS_PER_RESERVATION = 5_000;
/** A range for each level; where the authority gave single numbers, one for each run of them. */
const MAX_RANGES = MAX_NUMBERS_PER_RESERVATION;
/** Numbers that an authority gives at a time, as blocks or as a list; a larger list comes in parts. */
export const MAX_BLOCKS_PER_ALLOCATION = 1_000;
/** Position 16 of the number: a digit, or the letter that the policy pack maps to the level. */
const levelCodeField = () => Type.String({ pattern: '^[1-5A-Z]$' });

const numberRange = Type.Object(
  {
    year: countField(),
    level: levelField(),
    first: countField(),
    count: countField(),
    /** For whom, in the order of approval: the n-th candidacy has the number `first + n`, on every re-run. */
    candidacyIds: listField(uuidField(), MAX_NUMBERS_PER_RESERVATION),
    /** For a level without a digit, so that the number can be told without the pack. */
    levelCode: Type.Optional(levelCodeField()),
  },
  { additionalProperties: false },
);
const numberBlock = Type.Object(
  {
    year: countField(),
    level: levelField(),
    levelCode: levelCodeField(),
    first: countField(),
    count: countField(),
  },
  { additionalProperties: false },
);
export type NumberBlock = Static<typeof numberBlock>;
export type NumberRange = Static<typeof numberRange>;

export const NumbersReserved = eventType(
  'certificate.numbers_reserved.v1',
  'A batch took a range of each number series it needs; each number is then issued or voided.',
  {
    seriesId: uuidField(),
    institutionCode: institutionCodeField(),
    batchId: uuidField(),
    ranges: listField(numberRange, MAX_RANGES),
    /** Whose batch: it may look at the series. */
    enterpriseId: Type.Optional(uuidField()),
    region: Type.Optional(divisionField()),
  },
);
export const NumbersAllocated = eventType(
  'certificate.numbers_allocated.v1',
  'An authority gave numbers to an institution; none of them had been taken, by nobody.',
  {
    seriesId: uuidField(),
    institutionCode: institutionCodeField(),
    allocationId: uuidField(),
    /** Region of the authority. */
    region: divisionField(),
    documentNo: documentNoField(),
    blocks: listField(numberBlock, MAX_BLOCKS_PER_ALLOCATION),
  },
);
export const NumberVoided = eventType(
  'certificate.number_voided.v1',
  'A reserved number will never be issued; the reason explains the gap.',
  {
    seriesId: uuidField(),
    batchId: uuidField(),
    candidacyId: uuidField(),
    number: numberField(),
    reasonCode: enumField(VOID_REASONS),
  },
);
export const seriesEvents = [NumbersReserved, NumberVoided, NumbersAllocated] as const;
export type SeriesEvent = FactOf<typeof seriesEvents>;

export const CertificateIssued = eventType(
  'certificate.issued.v1',
  'A certificate was issued on a passed assessment whose notice had run out.',
  {
    certificateId: uuidField(),
    number: numberField(),
    candidacyId: uuidField(),
    batchId: uuidField(),
    enterpriseId: uuidField(),
    /** Division code of the enterprise: which regulator sees the certificate. */
    region: divisionField(),
    filingId: uuidField(),
    workerId: uuidField(),
    personRef: uuidField(),
    /** The versions of the vault's fields as printed. */
    nameVersion: countField(),
    idNumberVersion: countField(),
    occupationCode: occupationField(),
    trade: tradeField(),
    level: levelField(),
    issuedOn: dayField(),
    source: optional(rowSource()),
    /** The version of the standard, or of the norm, that it was assessed under: `CN-CARBON-TURNER@v2`. */
    standard: Type.Optional(codeField()),
  },
);
export const AnnulmentProposed = eventType(
  'certificate.annulment_proposed.v1',
  'One person proposed to annul a certificate; a second must confirm.',
  {
    certificateId: uuidField(),
    annulmentId: uuidField(),
    /** Reference of the person who proposes: the second must be another. */
    proposedBy: uuidField(),
    reasonCode: enumField(ANNULMENT_REASONS),
    legalBasis: documentNoField(),
    documentNo: documentNoField(),
    decidedOn: dayField(),
    effect: enumField(ANNULMENT_EFFECTS),
    remark: optional(textReference()),
  },
);
export const CertificateAnnulled = eventType(
  'certificate.annulled.v1',
  'A certificate was annulled; the record stays, the number stays burned.',
  {
    certificateId: uuidField(),
    annulmentId: uuidField(),
    enterpriseId: uuidField(),
    workerId: uuidField(),
    occupationCode: occupationField(),
    level: levelField(),
    reasonCode: enumField(ANNULMENT_REASONS),
    legalBasis: documentNoField(),
    documentNo: documentNoField(),
    decidedOn: dayField(),
    /** The issue day for EX_TUNC, the decision day for EX_NUNC. */
    effectiveOn: dayField(),
    effect: enumField(ANNULMENT_EFFECTS),
    /** The bulk order that it was a row of; two persons stand behind the order. */
    orderId: Type.Optional(uuidField()),
  },
);
export const certificateEvents = [CertificateIssued, AnnulmentProposed, CertificateAnnulled, ...standingEvents, ...paperEvents] as const;
export type CertificateEvent = FactOf<typeof certificateEvents>;
