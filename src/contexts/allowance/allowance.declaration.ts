import { declareContext } from '../declaration';
import { adoptRateTable } from './adopt-rate-table/adopt-rate-table';
import { entitlementEvents, rateTableEvents, statementEvents } from './allowance.events';
import { allowanceRefusals } from './allowance.refusals';
import { confirmPayment } from './confirm-payments/confirm-payment';
import { closePeriod, recordStatementLines, recordStatementMissing } from './confirm-closing/confirm-closing';
import { correctPayment } from './correct-payments/correct-payment';
import { award } from './award';
import { awardEvents } from './award.events';
import { awardContestPrize } from './award-one-off/award-contest-prize';
import { awardFirst } from './award-one-off/award-first';
import { withdrawContestPrize } from './award-one-off/withdraw-contest-prize';
import { awardPromotion } from './award-one-off/award-promotion';
import { awardSettlement } from './award-settlement/award-settlement';
import { entitlement, entitlementRecord } from './entitlement';
import { exportMapping } from './export-mapping';
import { exportMappingEvents } from './export-mapping.events';
import { publishExportMapping } from './export-mapping/publish-export-mapping';
import { payment, paymentRecord } from './payment';
import { paymentEvents } from './payment.events';
import { payRegister } from './pay-register/pay-register.projection';
import { overturnRecovery } from './overturn-recovery/overturn-recovery';
import { proposeClosing } from './propose-closing/propose-closing';
import { proposeRecovery } from './propose-recovery/propose-recovery';
import { proposeRateTable } from './propose-rate-table/propose-rate-table';
import { decideRecovery } from './decide-recovery/decide-recovery';
import { recovery, recoveryRecord } from './recovery';
import { recoveryEvents } from './recovery.events';
import { rateTable } from './rate-table';
import { reviseRate } from './revise-rates/revise-rate';
import { settleEntitlement } from './settle-entitlements/settle-entitlement';
import { dueLines, statement } from './statement';

export const allowance = declareContext({
  name: 'allowance',
  events: [
    ...rateTableEvents,
    ...entitlementEvents,
    ...statementEvents,
    ...recoveryEvents,
    ...awardEvents,
    ...paymentEvents,
    ...exportMappingEvents,
  ],
  folds: [rateTable, entitlement, statement, recovery, award, payment, exportMapping],
  rules: [
    proposeRateTable,
    adoptRateTable,
    settleEntitlement,
    proposeClosing,
    recordStatementLines,
    recordStatementMissing,
    closePeriod,
    proposeRecovery,
    decideRecovery,
    overturnRecovery,
    awardSettlement,
    awardPromotion,
    awardFirst,
    awardContestPrize,
    withdrawContestPrize,
    reviseRate,
    publishExportMapping,
    confirmPayment,
    correctPayment,
  ],
  views: [entitlementRecord, recoveryRecord, dueLines, paymentRecord],
  projections: [payRegister],
  refusals: allowanceRefusals,
});
