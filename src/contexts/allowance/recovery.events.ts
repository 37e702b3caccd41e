import { Static, Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  divisionField,
  documentNoField,
  enumField,
  fenField,
  listField,
  monthField,
  optional,
  uuidField,
} from '../../kernel/fields';

/** What a person may decide; nothing is taken back by itself (handbook 12.5). */
export const RECOVERY_OUTCOMES = ['NONE', 'FULL', 'PART'] as const;
export type RecoveryOutcome = (typeof RECOVERY_OUTCOMES)[number];
/**
 * What took away the ground of the pay. Absent: the enterprise's own certificate was annulled. A recognition ends with the annulment of what
 * it recognised, wherever that was issued; a paper brought along is denied by whoever was said to have issued it.
 */
export const OTHER_GROUNDS = ['RECOGNITION_ENDED', 'PAPER_DENIED'] as const;
export type OtherGround = (typeof OTHER_GROUNDS)[number];
/** A certificate, and the posts that rest on it: one after another over a working life. */
const MAX_RESTING = 50;
/** Months of a working life, with room. */
const MAX_PERIODS = 720;

export const recoverablePeriod = Type.Object({ period: monthField(), amountInFen: fenField() }, { additionalProperties: false });
export type RecoverablePeriod = Static<typeof recoverablePeriod>;

export const RecoveryProposed = eventType(
  'allowance.recovery_proposed.v1',
  'Pay that closed months gave for an annulled certificate waits for a person to decide whether it is taken back.',
  {
    /** That of the annulment, or of the paper that was denied; derived from annulment and recognition where that ended. Each is decided about once. */
    recoveryId: uuidField(),
    enterpriseId: uuidField(),
    region: divisionField(),
    workerId: uuidField(),
    /** The certificate that was annulled, or the record of the paper that was denied. */
    certificateId: uuidField(),
    /** The certificate, the paper or the recognition, and the posts that rested on it. */
    basisIds: listField(uuidField(), MAX_RESTING),
    /** From the first day of the annulment to the day before it was decided; what is later was never due. */
    fromOn: dayField(),
    lastOn: dayField(),
    /** What would be taken back of each closed month: what was due for it, less what a lower certificate gives instead. */
    periods: listField(recoverablePeriod, MAX_PERIODS),
    amountInFen: fenField(),
    defaultOutcome: enumField(RECOVERY_OUTCOMES),
    policyPack: codeField(),
    ground: Type.Optional(enumField(OTHER_GROUNDS)),
    /** Of a recognition that ended: the annulment of what it recognised. */
    annulmentId: Type.Optional(uuidField()),
  },
);
export const RecoveryDecided = eventType(
  'allowance.recovery_decided.v1',
  'A person decided what is taken back of the pay for an annulled certificate.',
  {
    recoveryId: uuidField(),
    enterpriseId: uuidField(),
    workerId: uuidField(),
    certificateId: uuidField(),
    outcome: enumField(RECOVERY_OUTCOMES),
    /** The first day whose pay is taken back; null where none is. */
    fromOn: optional(dayField()),
    documentNo: documentNoField(),
    decidedBy: uuidField(),
    /** Months of the proposal that it touches. */
    months: countField(),
  },
);
export const RecoveryOverturned = eventType(
  'allowance.recovery_overturned.v1',
  'The annulment behind an ended recognition was overturned from the start: nothing is taken back for it any more, and what was is due again.',
  {
    recoveryId: uuidField(),
    enterpriseId: uuidField(),
    workerId: uuidField(),
    annulmentId: uuidField(),
    reinstatementId: uuidField(),
  },
);
export const recoveryEvents = [RecoveryProposed, RecoveryDecided, RecoveryOverturned] as const;
export type RecoveryEvent = FactOf<typeof recoveryEvents>;
