import { Module } from '@nestjs/common';
import { AdoptRateTableController } from './adopt-rate-table/adopt-rate-table.controller';
import { AdoptRateTableHandler } from './adopt-rate-table/adopt-rate-table.handler';
import { PayNames } from './allowance-statement/pay-names.provider';
import { StatementController } from './allowance-statement/statement.controller';
import { KeptPages } from './allowance-statement/kept-pages.provider';
import { Statements } from './allowance-statement/statements.query';
import { ConfirmClosingController } from './confirm-closing/confirm-closing.controller';
import { ConfirmClosingHandler } from './confirm-closing/confirm-closing.handler';
import { ConfirmPaymentsController } from './confirm-payments/confirm-payments.controller';
import { ConfirmPaymentsHandler } from './confirm-payments/confirm-payments.handler';
import { CorrectPaymentsController } from './correct-payments/correct-payments.controller';
import { CorrectPaymentsHandler } from './correct-payments/correct-payments.handler';
import { LineAnswers } from './line-answers.provider';
import { Payments } from './payments.provider';
import { ReconciliationsController } from './reconciliations/reconciliations.controller';
import { Reconciliations } from './reconciliations/reconciliations.query';
import { CatalogueModule } from '../catalogue/services';
import { CareerModule } from '../career/services';
import { AwardContestPrizeHandler } from './award-one-off/award-contest-prize.handler';
import { AwardFirstHandler } from './award-one-off/award-first.handler';
import { AwardPromotionHandler } from './award-one-off/award-promotion.handler';
import { WithdrawContestPrizeHandler } from './award-one-off/withdraw-contest-prize.handler';
import { AwardSettlementHandler } from './award-settlement/award-settlement.handler';
import { DecideRecoveryController } from './decide-recovery/decide-recovery.controller';
import { DecideRecoveryHandler } from './decide-recovery/decide-recovery.handler';
import { EntitlementsController } from './entitlements/entitlements.controller';
import { Entitlements } from './entitlements/entitlements.query';
import { PayOfWorkerController } from './pay-of-worker/pay-of-worker.controller';
import { PayOfWorkers } from './pay-of-worker/pay-of-worker.query';
import { PayLines } from './pay-lines/pay-lines.query';
import { PayEvidenceController } from './pay-evidence/pay-evidence.controller';
import { PayEvidenceLists } from './pay-evidence/pay-evidence.query';
import { OverturnRecoveryHandler } from './overturn-recovery/overturn-recovery.handler';
import { PaidWorkers } from './pay-register/paid-workers.query';
import { ProposeRecoveryHandler } from './propose-recovery/propose-recovery.handler';
import { ReviseRatesHandler } from './revise-rates/revise-rates.handler';
import { RecoveriesController } from './recoveries/recoveries.controller';
import { Recoveries } from './recoveries/recoveries.query';
import { Contests } from './pay-register/contests.query';
import { FirstAwards } from './pay-register/first-awards.query';
import { PaidOnBasis } from './pay-register/paid-on-basis.query';
import { Recognisers } from './pay-register/recognisers.query';
import { PayRegister } from './pay-register/pay-register.query';
import { ExportMappingController } from './export-mapping/export-mapping.controller';
import { ExportMappingVersions } from './export-mapping/export-mappings.query';
import { PublishExportMappingHandler } from './export-mapping/publish-export-mapping.handler';
import { ProposeClosingController } from './propose-closing/propose-closing.controller';
import { ProposeClosingHandler } from './propose-closing/propose-closing.handler';
import { ProposeRateTableController } from './propose-rate-table/propose-rate-table.controller';
import { ProposeRateTableHandler } from './propose-rate-table/propose-rate-table.handler';
import { RateSheetController } from './propose-rate-table/rate-sheet.controller';
import { RateTablesController } from './rate-tables/rate-tables.controller';
import { SettleEntitlementsHandler } from './settle-entitlements/settle-entitlements.handler';
import { WorkerLinksController } from './worker-links/worker-links.controller';
import { WorkerLinks } from './worker-links/worker-links.query';
import { Settlement } from './settle-entitlements/settlement.provider';

@Module({
  imports: [CareerModule, CatalogueModule],
  controllers: [
    ProposeRateTableController,
    AdoptRateTableController,
    RateTablesController,
    StatementController,
    ProposeClosingController,
    ConfirmClosingController,
    DecideRecoveryController,
    RecoveriesController,
    PayEvidenceController,
    EntitlementsController,
    PayOfWorkerController,
    WorkerLinksController,
    RateSheetController,
    ExportMappingController,
    ConfirmPaymentsController,
    CorrectPaymentsController,
    ReconciliationsController,
  ],
  providers: [
    ProposeRateTableHandler,
    AdoptRateTableHandler,
    ProposeClosingHandler,
    ConfirmClosingHandler,
    SettleEntitlementsHandler,
    Settlement,
    PayRegister,
    PaidOnBasis,
    Statements,
    KeptPages,
    PayNames,
    ProposeRecoveryHandler,
    DecideRecoveryHandler,
    OverturnRecoveryHandler,
    PaidWorkers,
    Recognisers,
    Recoveries,
    AwardSettlementHandler,
    AwardPromotionHandler,
    AwardFirstHandler,
    AwardContestPrizeHandler,
    WithdrawContestPrizeHandler,
    FirstAwards,
    Contests,
    PayLines,
    PayEvidenceLists,
    Entitlements,
    PayOfWorkers,
    ReviseRatesHandler,
    WorkerLinks,
    ExportMappingVersions,
    PublishExportMappingHandler,
    Payments,
    LineAnswers,
    ConfirmPaymentsHandler,
    CorrectPaymentsHandler,
    Reconciliations,
  ],
  exports: [Settlement, PayLines, FirstAwards, Contests, Recognisers, Statements, PaidOnBasis, PayEvidenceLists],
})
export class AllowanceModule {}
