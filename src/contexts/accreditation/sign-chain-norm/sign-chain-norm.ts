import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Chain, isMemberOn } from '../chain';
import { ChainNorm, chainNorm, hasSignedFrom, normVersion } from '../chain-norm';
import { ChainNormEvent, ChainNormSigned } from '../chain-norm.events';

export interface SignChainNorm {
  readonly normId: Uuid;
  readonly normCode: string;
  readonly version: string;
  readonly enterpriseId: Uuid;
  readonly signedOn: Day;
  readonly withdraws: readonly string[];
}
interface Evidence {
  readonly chain: Chain;
}
type No = 'CHAIN_NORM_UNKNOWN' | 'NORM_SIGNATURE_IN_PAST' | 'CHAIN_MEMBER_UNKNOWN' | 'NORM_SIGNED_BEFORE' | 'NORM_NOT_SIGNED';

/**
 * A member binds itself, from today or a later day on: like a membership, a signature makes nothing good that was done before
 * it. Older versions stay signed unless it says so. A membership that ends in the same moment takes the effect away by itself,
 * for whoever leans on a signature asks for the membership on the day as well.
 */
export const signChainNorm = rule<ChainNorm, ChainNormEvent, SignChainNorm, Evidence, No>({
  name: 'accreditation.sign-chain-norm',
  version: 1,
  fold: chainNorm,
  decide: (state, { normId, normCode, version, enterpriseId, signedOn, withdraws }, { chain }, { today }) => {
    if (state.status === 'none' || !normVersion(state, version))
      return refuse('CHAIN_NORM_UNKNOWN', { standard: `${normCode}@${version}` });
    const { chainId, chainCode } = state;
    if (signedOn < today) return refuse('NORM_SIGNATURE_IN_PAST', { fromOn: signedOn, today });
    if (!isMemberOn(chain, enterpriseId, signedOn)) return refuse('CHAIN_MEMBER_UNKNOWN', { chainCode });
    if (hasSignedFrom(state, enterpriseId, version, signedOn)) return refuse('NORM_SIGNED_BEFORE', { version });
    const missing = withdraws.find((each) => !hasSignedFrom(state, enterpriseId, each, signedOn));
    if (missing !== undefined) return refuse('NORM_NOT_SIGNED', { version: missing });
    return [ChainNormSigned({ normId, chainId, chainCode, normCode, version, enterpriseId, signedOn, withdraws: [...withdraws] })];
  },
});
