export { EntitlementEnded, EntitlementStarted, PeriodClosed, RateTableAdopted } from './allowance.events';
export { isForFirst } from './award-one-off/first-award-facts';
export type { ClosedLine, ClosedMissing } from './allowance.events';
export type { PublishedStatement } from './allowance-statement/statement-view';
export { entitlementRecord } from './entitlement';
export type { EntitledSpan, Entitlement } from './entitlement';
export { RecoveryDecided, RecoveryOverturned, RecoveryProposed } from './recovery.events';
export { ContestPrizeAwarded, ContestPrizeWithdrawn, OneOffAwarded, SettlementAwarded } from './award.events';
