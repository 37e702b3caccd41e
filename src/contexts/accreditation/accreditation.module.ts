import { Module } from '@nestjs/common';
import { Cursors } from '../../http/lists/cursors.provider';
import { Remarks } from '../../people/remarks.provider';
import { CatalogueModule, CodeLists } from '../catalogue/services';
import { ACCREDITATION_LISTS } from './accreditation-lists';
import { BanRefilingHandler } from './ban-refiling/ban-refiling.handler';
import { ConfirmCancellationController } from './cancel-filing/confirm-cancellation.controller';
import { ConfirmCancellationHandler } from './cancel-filing/confirm-cancellation.handler';
import { ProposeCancellationController } from './cancel-filing/propose-cancellation.controller';
import { ProposeCancellationHandler } from './cancel-filing/propose-cancellation.handler';
import { AddScopeHandler } from './change-scope/add-scope.handler';
import { ChainMembershipController } from './chain-membership/chain-membership.controller';
import { ChainMembershipHandler } from './chain-membership/chain-membership.handler';
import { ChainNormsController } from './chain-register/chain-norms.controller';
import { ChainRegister } from './chain-register/chain-register.query';
import { ChainsController } from './chain-register/chains.controller';
import { ChainNorms } from './chain-norms.provider';
import { Chains } from './chains.provider';
import { ChangeScopeController } from './change-scope/change-scope.controller';
import { RemoveScopeHandler } from './change-scope/remove-scope.handler';
import { CloseRectificationController } from './close-rectification/close-rectification.controller';
import { CloseRectificationHandler } from './close-rectification/close-rectification.handler';
import { DecideScoreCardController } from './decide-score-card/decide-score-card.controller';
import { DecideScoreCardHandler } from './decide-score-card/decide-score-card.handler';
import { DeclareHeadcountController } from './declare-headcount/declare-headcount.controller';
import { DeclareHeadcountHandler } from './declare-headcount/declare-headcount.handler';
import { DraftApplicationController } from './draft-application/draft-application.controller';
import { DraftApplicationHandler } from './draft-application/draft-application.handler';
import { DrawScoreCardController } from './draw-score-card/draw-score-card.controller';
import { DrawScoreCardHandler } from './draw-score-card/draw-score-card.handler';
import { EnterpriseRegisterController } from './enterprise-register/enterprise-register.controller';
import { EnterpriseRegister } from './enterprise-register/enterprise-register.query';
import { ExpireFilingHandler } from './expire-filing/expire-filing.handler';
import { FilingApplicationsController } from './filing-applications/filing-applications.controller';
import { FilingApplications } from './filing-applications/filing-applications.query';
import { FilingEvidence } from './filing-evidence.provider';
import { GrantApplicationController } from './grant-application/grant-application.controller';
import { GrantApplicationHandler } from './grant-application/grant-application.handler';
import { GrantFilingController } from './grant-filing/grant-filing.controller';
import { GrantFilingHandler } from './grant-filing/grant-filing.handler';
import { Jurisdiction } from './jurisdiction.provider';
import { KnownStandards } from './known-standards.provider';
import { LeadChainController } from './lead-chain/lead-chain.controller';
import { LeadChainHandler } from './lead-chain/lead-chain.handler';
import { OrderRectificationController } from './order-rectification/order-rectification.controller';
import { OrderRectificationHandler } from './order-rectification/order-rectification.handler';
import { PublishChainNormController } from './publish-chain-norm/publish-chain-norm.controller';
import { PublishChainNormHandler } from './publish-chain-norm/publish-chain-norm.handler';
import { RegisterEnterpriseController } from './register-enterprise/register-enterprise.controller';
import { RegisterEnterpriseHandler } from './register-enterprise/register-enterprise.handler';
import { ReinstateFilingController } from './reinstate-filing/reinstate-filing.controller';
import { ReinstateFilingHandler } from './reinstate-filing/reinstate-filing.handler';
import { RenameEnterpriseController } from './rename-enterprise/rename-enterprise.controller';
import { RenameEnterpriseHandler } from './rename-enterprise/rename-enterprise.handler';
import { GrantRenewalController } from './renew-filing/grant-renewal.controller';
import { GrantRenewalHandler } from './renew-filing/grant-renewal.handler';
import { OpenRenewalWindowHandler } from './renew-filing/open-renewal-window.handler';
import { RefuseRenewalController } from './renew-filing/refuse-renewal.controller';
import { RefuseRenewalHandler } from './renew-filing/refuse-renewal.handler';
import { RequestRenewalController } from './renew-filing/request-renewal.controller';
import { RequestRenewalHandler } from './renew-filing/request-renewal.handler';
import { ReturnApplicationController } from './return-application/return-application.controller';
import { ReturnApplicationHandler } from './return-application/return-application.handler';
import { ScoreCardsController } from './score-cards/score-cards.controller';
import { ScoreCards } from './score-cards/score-cards.query';
import { ShareSiteController } from './share-site/share-site.controller';
import { ShareSiteHandler } from './share-site/share-site.handler';
import { SignChainNormController } from './sign-chain-norm/sign-chain-norm.controller';
import { SignChainNormHandler } from './sign-chain-norm/sign-chain-norm.handler';
import { SubmitApplicationController } from './submit-application/submit-application.controller';
import { SubmitApplicationHandler } from './submit-application/submit-application.handler';
import { SucceedEnterpriseController } from './succeed-enterprise/succeed-enterprise.controller';
import { SucceedEnterpriseHandler } from './succeed-enterprise/succeed-enterprise.handler';
import { ConfirmSuspensionController } from './suspend-filing/confirm-suspension.controller';
import { ConfirmSuspensionHandler } from './suspend-filing/confirm-suspension.handler';
import { ProposeSuspensionController } from './suspend-filing/propose-suspension.controller';
import { ProposeSuspensionHandler } from './suspend-filing/propose-suspension.handler';
import { WithdrawFilingController } from './withdraw-filing/withdraw-filing.controller';
import { WithdrawFilingHandler } from './withdraw-filing/withdraw-filing.handler';

const ofEnterprises = {
  controllers: [
    RegisterEnterpriseController,
    RenameEnterpriseController,
    SucceedEnterpriseController,
    DeclareHeadcountController,
    EnterpriseRegisterController,
  ],
  providers: [
    RegisterEnterpriseHandler,
    RenameEnterpriseHandler,
    SucceedEnterpriseHandler,
    BanRefilingHandler,
    DeclareHeadcountHandler,
    EnterpriseRegister,
  ],
};
const ofApplications = {
  controllers: [
    DraftApplicationController,
    SubmitApplicationController,
    ReturnApplicationController,
    GrantApplicationController,
    FilingApplicationsController,
  ],
  providers: [DraftApplicationHandler, SubmitApplicationHandler, ReturnApplicationHandler, GrantApplicationHandler, FilingApplications],
};
const ofFilings = {
  controllers: [
    GrantFilingController,
    ChangeScopeController,
    RequestRenewalController,
    GrantRenewalController,
    RefuseRenewalController,
    ProposeSuspensionController,
    ConfirmSuspensionController,
    ReinstateFilingController,
    OrderRectificationController,
    CloseRectificationController,
    WithdrawFilingController,
    ProposeCancellationController,
    ConfirmCancellationController,
  ],
  providers: [
    GrantFilingHandler,
    AddScopeHandler,
    RemoveScopeHandler,
    RequestRenewalHandler,
    GrantRenewalHandler,
    RefuseRenewalHandler,
    OpenRenewalWindowHandler,
    ProposeSuspensionHandler,
    ConfirmSuspensionHandler,
    ReinstateFilingHandler,
    OrderRectificationHandler,
    CloseRectificationHandler,
    ExpireFilingHandler,
    WithdrawFilingHandler,
    ProposeCancellationHandler,
    ConfirmCancellationHandler,
  ],
};
const ofScoreCards = {
  controllers: [DrawScoreCardController, DecideScoreCardController, ScoreCardsController],
  providers: [DrawScoreCardHandler, DecideScoreCardHandler, ScoreCards],
};

const ofChains = {
  controllers: [
    ChainMembershipController,
    ShareSiteController,
    LeadChainController,
    PublishChainNormController,
    SignChainNormController,
    ChainsController,
    ChainNormsController,
  ],
  providers: [
    ChainMembershipHandler,
    ShareSiteHandler,
    LeadChainHandler,
    PublishChainNormHandler,
    SignChainNormHandler,
    Chains,
    ChainNorms,
    ChainRegister,
  ],
};

@Module({
  imports: [CatalogueModule],
  controllers: [
    ...ofEnterprises.controllers,
    ...ofApplications.controllers,
    ...ofFilings.controllers,
    ...ofScoreCards.controllers,
    ...ofChains.controllers,
  ],
  providers: [
    ...ofEnterprises.providers,
    ...ofApplications.providers,
    ...ofFilings.providers,
    ...ofScoreCards.providers,
    ...ofChains.providers,
    FilingEvidence,
    Jurisdiction,
    KnownStandards,
    Remarks,
    Cursors,
  ],
  exports: [EnterpriseRegister, Chains, ChainNorms],
})
export class AccreditationModule {
  constructor(lists: CodeLists) {
    lists.add(ACCREDITATION_LISTS);
  }
}
