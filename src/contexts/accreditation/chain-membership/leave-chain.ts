import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import { Chain, chain, isMemberFrom } from '../chain';
import { ChainEvent, ChainLeft } from '../chain.events';
import type { Membership } from './join-chain';

/** What was held at shared sites before stands. */
export const leaveChain = rule<Chain, ChainEvent, Membership, object, 'CHAIN_DAY_IN_PAST' | 'CHAIN_MEMBER_UNKNOWN'>({
  name: 'accreditation.leave-chain',
  version: 1,
  fold: chain,
  decide: (state, intent, _, { today }) => {
    const { enterpriseId, fromOn, chainCode } = intent;
    if (fromOn < today) return refuse('CHAIN_DAY_IN_PAST', { fromOn, today });
    return isMemberFrom(state, enterpriseId, fromOn) ? [ChainLeft({ ...intent })] : refuse('CHAIN_MEMBER_UNKNOWN', { chainCode });
  },
});
