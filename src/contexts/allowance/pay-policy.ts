import { Day, firstDayOf, lastDayOf, Month, monthOf } from '../../kernel/day';
import { PayPolicy, policyPackOn } from '../catalogue';
import { firstEntitledDay } from './pay/entitlement-days';

/** Handbook 12.5: what holds where no authority has published a pack for the region and the day. */
const PRODUCT_DEFAULTS: PayPolicy = {
  start: 'FIRST_OF_NEXT_MONTH',
  partMonth: 'CALENDAR_DAYS',
  rounding: 'HALF_UP_FEN',
  levels: 'HIGHEST_ONLY',
  annulmentPay: 'STOP_FROM_DECISION',
  recoveryDefault: 'NONE',
  mentorMode: 'MONTHLY',
  mentorMinLevel: 'SENIOR',
  maxApprentices: 3,
  settlementPermille: { EXCELLENT: 1000, PASS: 500, FAIL: 0 },
};
const PRODUCT_DEFAULTS_REF = 'PRODUCT-DEFAULTS@1';

export interface NamedPolicy {
  readonly ref: string;
  readonly policy: PayPolicy;
}

/** The pay rules of the pack that the legal date calls for, and its reference. */
export function payPolicyOn(region: string, on: Day): NamedPolicy {
  const resolved = policyPackOn(region, on);
  return resolved ? { ref: resolved.ref, policy: resolved.pack.pay } : { ref: PRODUCT_DEFAULTS_REF, policy: PRODUCT_DEFAULTS };
}

/** A month is judged by the rules of its last day. */
export const payPolicyFor = (region: string, period: Month): NamedPolicy => payPolicyOn(region, lastDayOf(period));

/** The first day that can pay after a certificate's issue or the start of a post. */
export const firstSkillDay = (region: string, effectiveOn: Day): Day =>
  firstEntitledDay(payPolicyOn(region, effectiveOn).policy, effectiveOn);

/**
 * The first day that can pay for an agreement. Handbook 12.5 sets the start for certificates and posts only; for a
 * mentor the same word is read as "whole months of the agreement": one that begins on the first of a month pays that
 * month, any other pays from the next, so that nobody is paid for a month before both had signed.
 */
export function firstMentorDay(region: string, fromOn: Day): Day {
  const beginsWithTheMonth = fromOn === firstDayOf(monthOf(fromOn));
  return beginsWithTheMonth ? fromOn : firstSkillDay(region, fromOn);
}
