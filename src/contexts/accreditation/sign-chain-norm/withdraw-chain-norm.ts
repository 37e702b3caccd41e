import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { ChainNorm, chainNorm, hasSignedFrom, normVersion } from '../chain-norm';
import { ChainNormEvent, ChainNormWithdrawn } from '../chain-norm.events';

export interface WithdrawChainNorm {
  readonly normId: Uuid;
  readonly normCode: string;
  readonly version: string;
  readonly enterpriseId: Uuid;
  readonly fromOn: Day;
}
type No = 'CHAIN_NORM_UNKNOWN' | 'NORM_SIGNATURE_IN_PAST' | 'NORM_NOT_SIGNED';

/** It looks forward: what was recognised under the version before stands. */
export const withdrawChainNorm = rule<ChainNorm, ChainNormEvent, WithdrawChainNorm, object, No>({
  name: 'accreditation.withdraw-chain-norm',
  version: 1,
  fold: chainNorm,
  decide: (state, { normId, normCode, version, enterpriseId, fromOn }, _, { today }) => {
    if (state.status === 'none' || !normVersion(state, version))
      return refuse('CHAIN_NORM_UNKNOWN', { standard: `${normCode}@${version}` });
    if (fromOn < today) return refuse('NORM_SIGNATURE_IN_PAST', { fromOn, today });
    if (!hasSignedFrom(state, enterpriseId, version, fromOn)) return refuse('NORM_NOT_SIGNED', { version });
    const { chainId, chainCode } = state;
    return [ChainNormWithdrawn({ normId, chainId, chainCode, normCode, version, enterpriseId, fromOn })];
  },
});
