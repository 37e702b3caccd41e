export { allowance } from './allowance.declaration';
export { AllowanceModule } from './allowance.module';
export { Statements } from './allowance-statement/statements.query';
export { PaidOnBasis } from './pay-register/paid-on-basis.query';
export { Settlement } from './settle-entitlements/settlement.provider';
export { ProposeRecoveryCommand } from './propose-recovery/propose-recovery.handler';
export { AwardPromotionCommand } from './award-one-off/award-promotion.handler';
export { AwardSettlementCommand } from './award-settlement/award-settlement.handler';
