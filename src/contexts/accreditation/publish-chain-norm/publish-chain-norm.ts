import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Standard, StandardVersion } from '../../catalogue';
import { Chain, isLedBy, leadOn } from '../chain';
import { ChainNorm, chainNorm, normVersion } from '../chain-norm';
import { ChainNormEvent, ChainNormPublished } from '../chain-norm.events';

export interface PublishChainNorm {
  readonly normId: Uuid;
  readonly chainId: Uuid;
  readonly chainCode: string;
  readonly normCode: string;
  readonly version: string;
  /** Of the authority that asks, for itself or for the association under it. */
  readonly region: string;
  readonly documentNo: string;
}
interface Evidence {
  readonly chain: Chain;
  /** What the norm asks is a standard of the catalogue; null: none of that code. */
  readonly standard: Standard | null;
}
type No = 'CHAIN_NOT_LED' | 'CHAIN_LED_ELSEWHERE' | 'CHAIN_NORM_OF_ANOTHER' | 'CHAIN_NORM_PUBLISHED_BEFORE' | 'CHAIN_NORM_STANDARD_MISSING';

/**
 * Who leads the chain puts a version before the members; none is bound by it until it signs. A version of a standard never
 * changes, so that a moment of staleness can only miss one that is published in that moment.
 */
export const publishChainNorm = rule<ChainNorm, ChainNormEvent, PublishChainNorm, Evidence, No>({
  name: 'accreditation.publish-chain-norm',
  version: 1,
  fold: chainNorm,
  decide: (state, { region, documentNo, ...norm }, { chain, standard }, { today }) => {
    const lead = leadOn(chain, today);
    if (!lead) return refuse('CHAIN_NOT_LED', { chainCode: norm.chainCode });
    if (!isLedBy(lead, region)) return refuse('CHAIN_LED_ELSEWHERE', { leadName: lead.leadName });
    if (state.status === 'published' && state.chainId !== norm.chainId)
      return refuse('CHAIN_NORM_OF_ANOTHER', { chainCode: state.chainCode });
    if (normVersion(state, norm.version)) return refuse('CHAIN_NORM_PUBLISHED_BEFORE', { version: norm.version });
    const content = contentOf(standard, norm);
    if ('refused' in content) return content;
    return [ChainNormPublished({ ...norm, ...content, documentNo })];
  },
});

type Content = Pick<Parameters<typeof ChainNormPublished>[0], 'occupationCode' | 'trade' | 'levels' | 'units' | 'validFrom'>;

function contentOf(
  standard: Standard | null,
  { normCode, version }: Pick<PublishChainNorm, 'normCode' | 'version'>,
): Content | Refusal<'CHAIN_NORM_STANDARD_MISSING'> {
  const isOfChain = standard?.status === 'published' && standard.kind === 'CHAIN_NORM';
  const named: StandardVersion | undefined = isOfChain ? standard.versions.find((each) => each.version === version) : undefined;
  if (!isOfChain || !named) return refuse('CHAIN_NORM_STANDARD_MISSING', { standard: `${normCode}@${version}` });
  const { occupationCode, trade } = standard;
  return {
    occupationCode,
    trade,
    levels: named.levels.map(({ level }) => level),
    units: [...new Set(named.units.map(({ unitCode }) => unitCode))],
    validFrom: named.validFrom,
  };
}
