import { type Static, Type } from '@sinclair/typebox';
import { APPOINTED_LEVELS, CERTIFIED_LEVELS, LEVELS } from '../../kernel/level';
import {
  aDay,
  aName,
  anAddress,
  aTelephone,
  closed,
  code,
  count,
  everyLevel,
  flag,
  levels,
  oneOf,
  record,
  someLevels,
} from './pack-fields';
import { AWARD_TIERS } from './award.events';
import { scoreCard } from './score-card-policy';
import { UPLOAD_VALUES } from './upload-formats';

/**
 * The policy pack: everything that differs from place to place, as one dated document per region. A value that the
 * product does not know how to follow is no value of the schema: such a pack is refused, never half obeyed. The exceptions
 * are published for what comes later, are read by nothing yet, and say so below; a test of the house holds their list.
 */
export const PARTS = ['THEORY', 'SKILL', 'REVIEW'] as const;
export type Part = (typeof PARTS)[number];

/** What an applicant for a filing shows (handbook 6.1); the pack says which of them its authority asks for. */
export const REQUIREMENTS = [
  'LEGAL_PERSON',
  'LAWFUL_OPERATION',
  'LINKED_SYSTEM',
  'SKILLED_POSTS',
  'BUDGET',
  'ASSESSMENT_BODY',
  'SITES',
] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

const path = () => closed({ enabled: flag(), levels: Type.Optional(levels()) });

/** Which awards of the register are a ground for which level; without rules the committee weighs them. */
const awards = () =>
  Type.Optional(
    Type.Array(
      closed({
        titles: Type.Optional(Type.Array(code())),
        tiers: Type.Array(oneOf(...AWARD_TIERS), { minItems: 1, uniqueItems: true }),
        maxRank: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000 })),
        levels: levels(),
      }),
    ),
  );
const paths = closed({
  EXAM: path(),
  EXCEPTIONAL: path(),
  SKIP_LEVEL: path(),
  DIRECT: closed({
    enabled: flag(),
    levels: levels(),
    minBenefitFen: someLevels(LEVELS, count(Number.MAX_SAFE_INTEGER)),
    committeeMin: count(),
    committeeMajority: oneOf('TWO_THIRDS', 'SIMPLE'),
    awards: awards(),
  }),
  COMPETITION: closed({ enabled: flag(), levels: levels(), catalogue: Type.Array(code()), awards: awards() }),
  /** 过程化考核: a part's mark is the mean of at least so many records. */
  PROCESS: Type.Optional(closed({ enabled: flag(), levels: levels(), minRecords: Type.Integer({ minimum: 1, maximum: 100 }) })),
  /** 业绩评审: these parts instead of those of the level. */
  PERFORMANCE: Type.Optional(
    closed({ enabled: flag(), levels: levels(), parts: Type.Array(oneOf(...PARTS), { minItems: 1, uniqueItems: true }) }),
  ),
});

/** Handbook section 12.5. `SAME_DAY` is the one other start that is defined there. */
const pay = closed({
  start: oneOf('FIRST_OF_NEXT_MONTH', 'SAME_DAY'),
  partMonth: oneOf('CALENDAR_DAYS'),
  rounding: oneOf('HALF_UP_FEN'),
  levels: oneOf('HIGHEST_ONLY'),
  annulmentPay: oneOf('STOP_FROM_DECISION'),
  recoveryDefault: oneOf('NONE'),
  mentorMode: oneOf('MONTHLY', 'SETTLED_AT_END'),
  mentorMinLevel: oneOf(...LEVELS),
  maxApprentices: count(),
  settlementPermille: closed({ EXCELLENT: count(), PASS: count(), FAIL: count() }),
});

const acts = {
  numbering: closed({
    source: oneOf('GENERATE', 'ALLOCATED'),
    sequenceScope: oneOf('INSTITUTION_YEAR_LEVEL', 'INSTITUTION_YEAR', 'INSTITUTION'),
    levelCodeMap: record('^[A-Z]$', oneOf(...LEVELS)),
    /** Beside the categories Y and S, and the provinces of GB/T 2260. */
    extraCategories: Type.Array(Type.String({ pattern: '^[A-Z]$' })),
    extraProvinces: Type.Array(Type.String({ pattern: '^\\d{2}$' })),
  }),
  certificate: closed({
    /** What a template must show, and the words that its fixed text must not hold (9.1). */
    lookupUrl: anAddress(),
    institutionLookupUrl: anAddress(),
    bannedWords: Type.Array(aName()),
    /** How many characters of the ID number's end the public must type; absent: four. */
    idTailCharacters: Type.Optional(Type.Integer({ minimum: 4, maximum: 8 })),
    /** Read by nothing yet, for no stock of blanks is kept here (9.4). */
    blankStockPercent: count(),
    correctable: Type.Array(oneOf('NAME', 'ID_NUMBER', 'OCCUPATION_NAME', 'PHOTO')),
    suspendable: flag(),
  }),
  appointment: closed({
    /** `reviewEveryMonths` 0: no reviews; `quota`: how many of an enterprise hold a post at a time. `aboveCertificate` is about 技师 and 高级技师; the two above rest on 一级 in any case. */
    termMonths: count(),
    reviewEveryMonths: count(),
    filingRequiredFor: levels(),
    ruleSet: everyLevel(APPOINTED_LEVELS, Type.Union([code(), Type.Null()])),
    quota: someLevels(APPOINTED_LEVELS, count()),
    aboveCertificate: oneOf('REFUSE', 'ALLOW_WITH_REASON'),
    /** How many days before it is due the review of a post may be made. */
    reviewWindowDays: Type.Optional(count(366)),
  }),
};

const duties = {
  staffing: closed({
    candidatesPerInvigilator: count(),
    minInvigilators: count(),
    minSkillAssessors: count(),
    minReviewPanel: count(),
    oddNumber: flag(),
  }),
  /** Where it must, no batch is opened without a plan that the authority has accepted. */
  plan: closed({ leadWorkingDays: count(366), mustBeAccepted: Type.Optional(flag()) }),
  notice: closed({
    workingDays: count(366),
    countPublicationDay: flag(),
    calendar: code(),
    /** Whether the list to be put up shows a name as its first character alone. */
    maskNames: flag(),
  }),
  reporting: closed({
    reportWithinWorkingDays: count(366),
    auditWithinWorkingDays: count(366),
    correctWithinWorkingDays: count(366),
    uploadWithinWorkingDays: count(366),
  }),
  filing: closed({
    validityMonths: count(),
    renewalWindowDays: count(),
    renewalMinBatches: count(),
    renewalPayEvidence: flag(),
    /** Whether every certificate of the term must be visible in the national look-up; absent: it must. */
    renewalLookup: Type.Optional(flag()),
    inactivityMonths: count(),
    refilingBanMonths: count(),
    finishBatchesAfterEnd: flag(),
    requirements: Type.Array(oneOf(...REQUIREMENTS), { uniqueItems: true }),
  }),
};

const records = {
  /** The table in which certificates are reported upwards: a format that the product knows, or the columns in their order; and the words and codes in it. */
  upload: closed({
    format: code(),
    idTypeCodes: record('^[A-Z][A-Z_]*$', code()),
    emptyEmployer: aName(),
    issuingBody: Type.Optional(aName()),
    columns: Type.Optional(Type.Array(closed({ heading: aName(), value: oneOf(...UPLOAD_VALUES) }), { minItems: 1, maxItems: 40 })),
  }),
  /** Items of the product's list that this authority does not ask for. */
  archive: closed({ paperYears: count(), electronicYears: count(), notRequired: Type.Optional(Type.Array(code())) }),
  /** Both pass rates can be asked for; `passRateIncludesAbsent` says which of them an authority means by the word alone. */
  statistics: closed({ decimals: count(6), smallCellBelow: count(), passRateIncludesAbsent: flag() }),
  /** Read by nothing yet. */
  lookup: closed({ idTailDigits: count(18), showReasonClass: flag() }),
  retention: closed({
    materialsYears: count(),
    paperYears: count(),
    failedCandidateYears: count(),
    complaintYears: count(),
    payrollYears: count(),
    agreementYears: count(),
    contactYears: count(),
    accessLogMonths: count(),
    identityAfterEndYears: count(),
  }),
};

/** Above which number, share (in thousandths) or months something is flagged; each may be left to the product. */
const anomalies = closed({
  manyCertificates: Type.Optional(count()),
  manyWithinMonths: Type.Optional(count(1_200)),
  jumpRanks: Type.Optional(count(8)),
  jumpWithinMonths: Type.Optional(count(1_200)),
  passMarkCount: Type.Optional(count()),
  passMarkPermille: Type.Optional(count(1_000)),
  identicalCount: Type.Optional(count()),
  identicalPermille: Type.Optional(count(1_000)),
  inAMinute: Type.Optional(count()),
  withoutAllowanceMonths: Type.Optional(count(1_200)),
});

const codeList = () => Type.Optional(Type.Array(code()));
export const policyPackSchema = closed({
  packId: code(),
  region: Type.String({ pattern: '^\\d{6}$' }),
  version: code(),
  validFrom: aDay(),
  validTo: Type.Union([aDay(), Type.Null()]),
  levelScheme: code(),
  /** Whom an enterprise of the region calls about what waits for its authority. */
  office: Type.Optional(closed({ officeName: aName(), telephone: aTelephone() })),
  eligibility: closed({
    ruleSet: code(),
    ruleSetByStandard: record('^[A-Za-z0-9][A-Za-z0-9._@:/-]*$', code()),
    asOf: oneOf('REGISTRATION_DEADLINE', 'EXAM_DATE', 'YEAR_END'),
    spanCarryDays: Type.Integer({ minimum: 1, maximum: 366 }),
    /** From when a certificate from elsewhere counts: as soon as it is recorded, which is the default, or once a second person has verified it. */
    priorCertificates: Type.Optional(oneOf('RECORDED', 'VERIFIED')),
  }),
  paths,
  parts: everyLevel(CERTIFIED_LEVELS, Type.Array(oneOf(...PARTS), { minItems: 1, uniqueItems: true })),
  passMark: count(1_000),
  /** In tenths; no mark lies above it. */
  scoreMax: count(1_000),
  keepPassedPartMonths: count(),
  maxResits: count(),
  dropExtremes: flag(),
  ...duties,
  ...acts,
  ...records,
  supervisionTier: everyLevel([...CERTIFIED_LEVELS, ...APPOINTED_LEVELS], oneOf('COUNTY', 'CITY', 'PROVINCE', 'MINISTRY')),
  /** What follows where a plan asks for something that the guiding catalogue of its date does not list. */
  guidingCatalogue: closed({ plans: oneOf('REQUIRE', 'NOTE', 'IGNORE') }),
  scoreCard,
  /** The codes that filings, plans, batches and candidates may name while this pack is in force; a dimension without a list takes any. */
  dimensions: Type.Optional(
    closed({ projectId: codeList(), programmeCode: codeList(), chainCode: codeList(), clusterCode: codeList(), trainingKind: codeList() }),
  ),
  /** Target groups that say nothing sensitive of a person; no other may stand in an event about one. */
  publicTargetGroups: Type.Optional(Type.Array(code())),
  pay,
  /** What the product says where no pack does stands beside the rule: supervision-policy.ts, anomaly-thresholds.ts. */
  supervision: Type.Optional(
    closed({
      complaintDays: Type.Optional(count(366)),
      complaintAcceptanceWorkingDays: Type.Optional(count(366)),
      complaintExtensionDays: Type.Optional(count(366)),
    }),
  ),
  anomalies: Type.Optional(anomalies),
});

export type PolicyPack = Static<typeof policyPackSchema>;
export type FilingPolicy = PolicyPack['filing'];
export type PayPolicy = PolicyPack['pay'];
export type EligibilityPolicy = PolicyPack['eligibility'];
export type NoticePolicy = PolicyPack['notice'];
