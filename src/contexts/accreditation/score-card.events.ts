import { type Static, Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  divisionField,
  documentNoField,
  enumField,
  listField,
  optional,
  textReference,
  uuidField,
} from '../../kernel/fields';
import { GROUNDS, INDICATORS } from '../catalogue';

/** What an authority may do after a year: leave, order to mend, suspend, or end the filing. */
export const CARD_OUTCOMES = ['KEEP', 'RECTIFY', 'SUSPEND', 'EXIT'] as const;
export type CardOutcome = (typeof CARD_OUTCOMES)[number];
export const CARD_REASONS = ['AS_PROPOSED', 'EXTENUATING', 'AGGRAVATING', 'FACTS_OUTSIDE_THE_LEDGER'] as const;
/** No line is worth more than 100 points and every row moves at least one: further rows are counted and move nothing. */
export const MAX_ROWS_OF_LINE = 100;

/** What was counted: a batch, a certificate, a suspension, a site, each by its id or code, and its day. */
export const countedRow = Type.Object({ ref: codeField(), on: optional(dayField()) }, { additionalProperties: false });
export type CountedRow = Static<typeof countedRow>;

const line = Type.Object(
  {
    ground: enumField(GROUNDS),
    indicator: enumField(INDICATORS),
    /** What the line is worth by the policy pack. */
    points: countField(),
    /** null: the ledger holds no facts of this kind, so nothing is judged. */
    earned: optional(countField()),
    counted: countField(),
    rows: listField(countedRow, MAX_ROWS_OF_LINE),
  },
  { additionalProperties: false },
);
export type CardLine = Static<typeof line>;

export const ScoreCardDrawn = eventType(
  'accreditation.score_card_drawn.v1',
  'The year of a filing was counted on the four grounds; it proposes, and decides nothing.',
  {
    scoreCardId: uuidField(),
    filingId: uuidField(),
    enterpriseId: uuidField(),
    /** Division code of the enterprise: which regulator sees it. */
    region: divisionField(),
    year: countField(),
    lines: listField(line, INDICATORS.length),
    /** Grounds of which the ledger holds no facts. */
    notAssessed: listField(enumField(GROUNDS), GROUNDS.length),
    earned: countField(),
    /** The points that could be judged. */
    judged: countField(),
    permille: optional(countField()),
    isInactive: Type.Boolean(),
    /** null: nothing could be judged. */
    proposal: optional(enumField(CARD_OUTCOMES)),
    policyPack: codeField(),
  },
);
export const ScoreCardDecided = eventType('accreditation.score_card_decided.v1', 'A person decided what follows from a score card.', {
  scoreCardId: uuidField(),
  filingId: uuidField(),
  enterpriseId: uuidField(),
  proposal: optional(enumField(CARD_OUTCOMES)),
  outcome: enumField(CARD_OUTCOMES),
  reasonCode: enumField(CARD_REASONS),
  legalBasis: documentNoField(),
  documentNo: documentNoField(),
  decidedOn: dayField(),
  decidedBy: uuidField(),
  /** The rectification, suspension or cancellation that follows on the filing. */
  followUpId: optional(uuidField()),
  remark: optional(textReference()),
});
export const scoreCardEvents = [ScoreCardDrawn, ScoreCardDecided] as const;
export type ScoreCardEvent = FactOf<typeof scoreCardEvents>;
