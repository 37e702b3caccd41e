import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  divisionField,
  documentNoField,
  enumField,
  levelField,
  occupationField,
  optional,
  uuidField,
} from '../../kernel/fields';
import { AGREEMENT_GRADES } from '../career';
import { AWARD_TIERS } from '../catalogue';

/** What is paid once for what happened (handbook 12.2). */
export const ONE_OFF_KINDS = ['PROMOTION_BONUS', 'FIRST_AWARD'] as const;
/** By which rows of a table each is paid: a mentor by the agreement, a holder by the certificate, and at the two levels that are posts by the post. */
export const ONE_OFF_BASES = ['AGREEMENT', 'CERTIFIED', 'APPOINTED'] as const;

export const SettlementAwarded = eventType(
  'allowance.settlement_awarded.v1',
  'The allowance of a mentor agreement that is paid at its end was settled by the grade.',
  {
    awardId: uuidField(),
    enterpriseId: uuidField(),
    region: divisionField(),
    /** The mentor. */
    workerId: uuidField(),
    agreementId: uuidField(),
    occupationCode: occupationField(),
    grade: enumField(AGREEMENT_GRADES),
    /** Whole months of the agreement. */
    months: countField(),
    /** The share of the rate that the grade is worth: 1000, 500, 0 unless the pack says otherwise. */
    permille: countField(),
    /** The last day of the agreement: what it is due on, and whose rate counts. */
    on: dayField(),
    policyPack: codeField(),
    causeEventId: uuidField(),
  },
);
export const OneOffAwarded = eventType(
  'allowance.one_off_awarded.v1',
  'A worker was awarded what is paid once for a cause; the rate table says how much, and over how many years.',
  {
    awardId: uuidField(),
    enterpriseId: uuidField(),
    region: divisionField(),
    workerId: uuidField(),
    kind: enumField(ONE_OFF_KINDS),
    level: levelField(),
    basis: enumField(ONE_OFF_BASES),
    /** The agreement, the certificate or the post. */
    basisId: uuidField(),
    /** The certificate that carries the tier; with its annulment the rest is no longer due. */
    certificateId: uuidField(),
    occupationCode: occupationField(),
    /** The first instalment is due on this day, the others on its anniversaries. */
    on: dayField(),
    causeEventId: optional(uuidField()),
    /** The enterprise's decision, where a person awarded it. */
    documentNo: optional(documentNoField()),
  },
);
export const ContestPrizeAwarded = eventType(
  'allowance.contest_prize_awarded.v1',
  'Somebody in service was placed in a competition, as the register of awards has it; the rate table says whether a prize is paid, how much, and over how many years.',
  {
    awardId: uuidField(),
    enterpriseId: uuidField(),
    region: divisionField(),
    workerId: uuidField(),
    /** The entry of the register of awards. */
    entryId: uuidField(),
    titleCode: codeField(),
    tier: enumField(AWARD_TIERS),
    rank: countField(),
    occupationCode: optional(occupationField()),
    on: dayField(),
    causeEventId: uuidField(),
  },
);
export const ContestPrizeWithdrawn = eventType(
  'allowance.contest_prize_withdrawn.v1',
  'The register of awards withdrew the place behind a prize: what falls due after the last day is no longer due.',
  {
    awardId: uuidField(),
    enterpriseId: uuidField(),
    workerId: uuidField(),
    entryId: uuidField(),
    lastOn: dayField(),
    causeEventId: uuidField(),
  },
);
export const awardEvents = [SettlementAwarded, OneOffAwarded, ContestPrizeAwarded, ContestPrizeWithdrawn] as const;
export type AwardEvent = FactOf<typeof awardEvents>;
