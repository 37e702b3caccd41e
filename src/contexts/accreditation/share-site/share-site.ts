import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Chain, chain, isMemberFrom, isSharedFrom } from '../chain';
import { ChainEvent, SiteShared } from '../chain.events';

export interface SiteOfChain {
  readonly chainId: Uuid;
  readonly chainCode: string;
  readonly hostEnterpriseId: Uuid;
  readonly siteCode: string;
  readonly fromOn: Day;
}
export interface ShareSite extends SiteOfChain {
  readonly lastOn: Day | null;
}

/** The host itself consents, for days to come, and names the site by its own code. Nobody can share the site of somebody else. */
export const shareSite = rule<
  Chain,
  ChainEvent,
  ShareSite,
  object,
  'CHAIN_DAY_IN_PAST' | 'CHAIN_SPAN_REVERSED' | 'CHAIN_MEMBER_UNKNOWN' | 'SITE_SHARED_BEFORE'
>({
  name: 'accreditation.share-site',
  version: 1,
  fold: chain,
  decide: (state, intent, _, { today }) => {
    const { hostEnterpriseId, siteCode, fromOn, lastOn, chainCode } = intent;
    if (fromOn < today) return refuse('CHAIN_DAY_IN_PAST', { fromOn, today });
    if (lastOn !== null && lastOn < fromOn) return refuse('CHAIN_SPAN_REVERSED', { fromOn, lastOn });
    if (!isMemberFrom(state, hostEnterpriseId, fromOn)) return refuse('CHAIN_MEMBER_UNKNOWN', { chainCode });
    return isSharedFrom(state, hostEnterpriseId, siteCode, fromOn)
      ? refuse('SITE_SHARED_BEFORE', { siteCode })
      : [SiteShared({ ...intent })];
  },
});
