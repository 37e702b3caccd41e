export {
  ClosingProposed,
  EntitlementEnded,
  EntitlementStarted,
  PeriodClosed,
  RateRevised,
  RateTableAdopted,
  RateTableProposed,
} from './allowance.events';
export { isForFirst } from './award-one-off/first-award-facts';
export type { ClosedLine, ClosedMissing } from './allowance.events';
export type { PublishedStatement } from './allowance-statement/statement-view';
export { isDueOn } from './pay-lines/pay-lines';
export type { PayLine } from './pay-lines/pay-lines';
export { entitlementRecord } from './entitlement';
export type { EntitledSpan, Entitlement } from './entitlement';
export { RecoveryDecided, RecoveryOverturned, RecoveryProposed } from './recovery.events';
export { ContestPrizeAwarded, ContestPrizeWithdrawn, OneOffAwarded, SettlementAwarded } from './award.events';
export { PaymentConfirmed, PaymentCorrected, PaymentRejected } from './payment.events';
