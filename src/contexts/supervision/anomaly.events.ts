import { type Static, Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import { codeField, dayField, divisionField, enumField, hashField, optional, textReference, uuidField } from '../../kernel/fields';
import { FINDING_CODES, SEVERITIES } from './inspection.events';

/** What the list of anomalies looks for (handbook 11). */
export const ANOMALIES = [
  'MANY_CERTIFICATES',
  'TIER_JUMP',
  'OUT_OF_SCOPE',
  'AFTER_SUSPENSION',
  'PASS_MARK_CLUSTER',
  'IDENTICAL_SCORES',
  'MANY_IN_A_MINUTE',
  'DATES_OUT_OF_ORDER',
  'ALLOWANCE_WITHOUT_CERTIFICATE',
  'CERTIFICATE_WITHOUT_ALLOWANCE',
] as const;
export type AnomalyCode = (typeof ANOMALIES)[number];
export const VERDICTS = ['EXPLAINED', 'FINDING'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a person found behind a flag. Its words are for the enterprise; the reason of the judgement is not. */
export const namedFinding = Type.Object(
  {
    inspectionId: uuidField(),
    findingId: uuidField(),
    enterpriseId: uuidField(),
    filingId: uuidField(),
    code: enumField(FINDING_CODES),
    severity: enumField(SEVERITIES),
    text: optional(textReference()),
  },
  { additionalProperties: false },
);
export type NamedFinding = Static<typeof namedFinding>;

export const AnomalyJudged = eventType(
  'supervision.anomaly_judged.v1',
  'A person judged what a rule had flagged, by the rows that then stood behind it.',
  {
    anomalyId: uuidField(),
    code: enumField(ANOMALIES),
    region: divisionField(),
    enterpriseId: optional(uuidField()),
    /** SHA-256 over the rows behind the flag: with other rows it is another question. */
    rowsDigest: hashField(),
    verdict: enumField(VERDICTS),
    reason: textReference(),
    judgedOn: dayField(),
    judgedBy: uuidField(),
    /** The thresholds by which it was flagged. */
    policyPack: codeField(),
    /** The finding to which it leads; judgements of before name none. */
    finding: Type.Optional(namedFinding),
  },
);
export const anomalyEvents = [AnomalyJudged] as const;
export type AnomalyEvent = FactOf<typeof anomalyEvents>;
