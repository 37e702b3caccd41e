import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Chain, chain, isMemberFrom } from '../chain';
import { ChainEvent, ChainJoined } from '../chain.events';
import type { Enterprise } from '../enterprise';

export interface Membership {
  readonly chainId: Uuid;
  readonly chainCode: string;
  readonly enterpriseId: Uuid;
  readonly fromOn: Day;
  readonly documentNo: string;
}
interface Evidence {
  readonly enterprise: Enterprise;
}

/** A membership begins today or later: like a scope that is added, it makes nothing lawful that was done before. */
export const joinChain = rule<Chain, ChainEvent, Membership, Evidence, 'ENTERPRISE_UNKNOWN' | 'CHAIN_DAY_IN_PAST' | 'CHAIN_MEMBER_BEFORE'>({
  name: 'accreditation.join-chain',
  version: 1,
  fold: chain,
  decide: (state, intent, { enterprise }, { today }) => {
    const { enterpriseId, fromOn, chainCode } = intent;
    if (enterprise.status === 'unknown') return refuse('ENTERPRISE_UNKNOWN');
    if (fromOn < today) return refuse('CHAIN_DAY_IN_PAST', { fromOn, today });
    return isMemberFrom(state, enterpriseId, fromOn) ? refuse('CHAIN_MEMBER_BEFORE', { chainCode }) : [ChainJoined({ ...intent })];
  },
});
