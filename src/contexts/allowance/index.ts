export { allowance } from './allowance.declaration';
export { AllowanceModule } from './allowance.module';
export { EntitlementEnded, EntitlementStarted, PeriodClosed, RateTableAdopted } from './allowance.events';
export type { ClosedLine, ClosedMissing } from './allowance.events';
export { Statements } from './allowance-statement/statements.query';
export type { PublishedStatement } from './allowance-statement/statement-view';
export { entitlementRecord } from './entitlement';
export type { EntitledSpan, Entitlement } from './entitlement';
export { Settlement } from './settle-entitlements/settlement.provider';
