import { declareContext } from '../declaration';
import { filingEvents } from './accreditation.events';
import { accreditationRefusals } from './accreditation.refusals';
import { banRefiling } from './ban-refiling/ban-refiling';
import { confirmCancellation } from './cancel-filing/confirm-cancellation';
import { proposeCancellation } from './cancel-filing/propose-cancellation';
import { chain, chainRecord } from './chain';
import { chainEvents } from './chain.events';
import { chainNorm, chainNormRecord } from './chain-norm';
import { chainNormEvents } from './chain-norm.events';
import { joinChain } from './chain-membership/join-chain';
import { leaveChain } from './chain-membership/leave-chain';
import { addScope } from './change-scope/add-scope';
import { removeScope } from './change-scope/remove-scope';
import { closeRectification } from './close-rectification/close-rectification';
import { decideScoreCard } from './decide-score-card/decide-score-card';
import { declareHeadcount } from './declare-headcount/declare-headcount';
import { draftApplication } from './draft-application/draft-application';
import { drawScoreCard } from './draw-score-card/draw-score-card';
import { filingConduct } from './draw-score-card/own-counts';
import { enterprise, enterpriseRecord } from './enterprise';
import { enterpriseEvents } from './enterprise.events';
import { enterpriseRegister } from './enterprise-register/enterprise-register.projection';
import { expireFiling } from './expire-filing/expire-filing';
import { filingOrigin, filingScope } from './filing';
import { applicationRecord, filingApplication } from './filing-application';
import { applicationEvents } from './filing-application.events';
import { filingApplications } from './filing-applications/filing-applications.projection';
import { filing, filingTerm } from './filing-record';
import { acceptApplication, acceptApplicationOfAnyCode } from './grant-application/accept-application';
import { grantApplication } from './grant-application/grant-application';
import { grantFiling, grantFilingOfAnyCode } from './grant-filing/grant-filing';
import { leadChain } from './lead-chain/lead-chain';
import { orderRectification } from './order-rectification/order-rectification';
import { publishChainNorm } from './publish-chain-norm/publish-chain-norm';
import { registerEnterprise } from './register-enterprise/register-enterprise';
import { reinstateFiling } from './reinstate-filing/reinstate-filing';
import { renameEnterprise } from './rename-enterprise/rename-enterprise';
import { grantRenewal } from './renew-filing/grant-renewal';
import { openRenewalWindow } from './renew-filing/open-renewal-window';
import { refuseRenewal } from './renew-filing/refuse-renewal';
import { requestRenewal } from './renew-filing/request-renewal';
import { returnApplication } from './return-application/return-application';
import { scoreCard, scoreCardRecord } from './score-card';
import { scoreCardEvents } from './score-card.events';
import { scoreCards } from './score-cards/score-cards.projection';
import { endSiteSharing } from './share-site/end-site-sharing';
import { shareSite } from './share-site/share-site';
import { signChainNorm } from './sign-chain-norm/sign-chain-norm';
import { withdrawChainNorm } from './sign-chain-norm/withdraw-chain-norm';
import { submitApplication } from './submit-application/submit-application';
import { succeedEnterprise } from './succeed-enterprise/succeed-enterprise';
import { confirmSuspension } from './suspend-filing/confirm-suspension';
import { proposeSuspension } from './suspend-filing/propose-suspension';
import { withdrawFiling } from './withdraw-filing/withdraw-filing';

export const accreditation = declareContext({
  name: 'accreditation',
  events: [...enterpriseEvents, ...applicationEvents, ...filingEvents, ...scoreCardEvents, ...chainEvents, ...chainNormEvents],
  folds: [enterprise, filingApplication, filing, scoreCard, chain, chainNorm],
  rules: [
    registerEnterprise,
    renameEnterprise,
    succeedEnterprise,
    banRefiling,
    declareHeadcount,
    draftApplication,
    submitApplication,
    returnApplication,
    acceptApplication,
    acceptApplicationOfAnyCode,
    grantFiling,
    grantFilingOfAnyCode,
    grantApplication,
    addScope,
    removeScope,
    requestRenewal,
    grantRenewal,
    refuseRenewal,
    openRenewalWindow,
    proposeSuspension,
    confirmSuspension,
    reinstateFiling,
    orderRectification,
    closeRectification,
    expireFiling,
    withdrawFiling,
    proposeCancellation,
    confirmCancellation,
    drawScoreCard,
    decideScoreCard,
    joinChain,
    leaveChain,
    shareSite,
    endSiteSharing,
    leadChain,
    publishChainNorm,
    signChainNorm,
    withdrawChainNorm,
  ],
  views: [
    enterpriseRecord,
    applicationRecord,
    filingScope,
    filingOrigin,
    filingTerm,
    filingConduct,
    scoreCardRecord,
    chainRecord,
    chainNormRecord,
  ],
  projections: [enterpriseRegister, filingApplications, scoreCards],
  refusals: accreditationRefusals,
});
