import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import {
  codeField,
  countField,
  dayField,
  divisionField,
  documentNoField,
  enumField,
  hashField,
  occupationField,
  optional,
  uuidField,
} from '../../kernel/fields';

export const AWARD_KINDS = ['HONOUR', 'COMPETITION'] as const;
export const AWARD_TIERS = ['WORLD', 'NATIONAL', 'INDUSTRY', 'PROVINCE', 'CITY', 'COUNTY'] as const;
export const AWARD_WITHDRAWAL_REASONS = ['REVOKED_BY_GRANTOR', 'RECORDED_IN_ERROR', 'FRAUD'] as const;
/** Places below it are no longer announced one by one. */
const MAX_RANK = 1_000;

export const AwardRecorded = eventType(
  'catalogue.award_recorded.v1',
  'An honour, or a place in a competition, was entered in the register of awards.',
  {
    awardId: uuidField(),
    kind: enumField(AWARD_KINDS),
    /** The honour or the competition, by its code: what the policy pack recognises. */
    titleCode: codeField(),
    tier: enumField(AWARD_TIERS),
    /** Place in a competition; null for an honour. */
    rank: optional(Type.Integer({ minimum: 1, maximum: MAX_RANK })),
    occupationCode: optional(occupationField()),
    awardedOn: dayField(),
    /** Who has it; the name is in the vault. */
    personRef: uuidField(),
    nameVersion: countField(),
    /** Division code of the authority that recorded it. */
    region: divisionField(),
    documentNo: documentNoField(),
    /** SHA-256 of the official result. */
    evidence: optional(hashField()),
  },
);
export const AwardWithdrawn = eventType('catalogue.award_withdrawn.v1', 'An award counts no longer, from a day on.', {
  awardId: uuidField(),
  personRef: uuidField(),
  reasonCode: enumField(AWARD_WITHDRAWAL_REASONS),
  documentNo: documentNoField(),
  /** First day without it. */
  fromOn: dayField(),
});
export const awardEvents = [AwardRecorded, AwardWithdrawn] as const;
export type AwardEvent = FactOf<typeof awardEvents>;
