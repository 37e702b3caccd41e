import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import { Chain, chain, isSharedFrom } from '../chain';
import { ChainEvent, SiteSharingEnded } from '../chain.events';
import type { SiteOfChain } from './share-site';

/** Sittings of that day and later need another site; what was held before stands. */
export const endSiteSharing = rule<Chain, ChainEvent, SiteOfChain, object, 'CHAIN_DAY_IN_PAST' | 'SITE_NOT_SHARED'>({
  name: 'accreditation.end-site-sharing',
  version: 1,
  fold: chain,
  decide: (state, intent, _, { today }) => {
    const { hostEnterpriseId, siteCode, fromOn } = intent;
    if (fromOn < today) return refuse('CHAIN_DAY_IN_PAST', { fromOn, today });
    return isSharedFrom(state, hostEnterpriseId, siteCode, fromOn)
      ? [SiteSharingEnded({ ...intent })]
      : refuse('SITE_NOT_SHARED', { siteCode, on: fromOn });
  },
});
