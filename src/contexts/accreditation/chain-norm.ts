import { addDays, Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { ChainNormEvent, chainNormEvents } from './chain-norm.events';

export interface NormVersion {
  readonly version: string;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly levels: readonly Level[];
  readonly units: readonly string[];
  readonly validFrom: Day;
}
/** Both days count. */
export interface Signature {
  readonly version: string;
  readonly enterpriseId: Uuid;
  readonly fromOn: Day;
  /** null: until it is withdrawn. */
  readonly lastOn: Day | null;
}
export interface PublishedNorm {
  readonly status: 'published';
  readonly chainId: Uuid;
  readonly chainCode: string;
  readonly normCode: string;
  readonly versions: readonly NormVersion[];
  readonly signatures: readonly Signature[];
}
/** A norm that the members of a chain share, version by version, and who signed which. Its code is that of a standard. */
export type ChainNorm = { readonly status: 'none' } | PublishedNorm;

export const chainNorm: Fold<ChainNorm, ChainNormEvent> = {
  category: 'chain_norm',
  events: chainNormEvents,
  initial: { status: 'none' },
  evolve: (state, event) => {
    if (event.type === 'accreditation.chain_norm_published.v1') return published(state, event.data);
    return state.status === 'none' ? state : { ...state, signatures: signed(state.signatures, event) };
  },
};

function published(
  state: ChainNorm,
  {
    chainId,
    chainCode,
    normCode,
    version,
    occupationCode,
    trade,
    levels,
    units,
    validFrom,
  }: Extract<ChainNormEvent, { type: 'accreditation.chain_norm_published.v1' }>['data'],
): PublishedNorm {
  const { versions, signatures } = state.status === 'none' ? { versions: [], signatures: [] } : state;
  return {
    status: 'published',
    chainId,
    chainCode,
    normCode,
    versions: [...versions, { version, occupationCode, trade, levels, units, validFrom }],
    signatures,
  };
}

function signed(
  signatures: readonly Signature[],
  event: Exclude<ChainNormEvent, { type: 'accreditation.chain_norm_published.v1' }>,
): readonly Signature[] {
  switch (event.type) {
    case 'accreditation.chain_norm_signed.v1': {
      const { enterpriseId, version, signedOn, withdraws } = event.data;
      return [...without(signatures, enterpriseId, withdraws, signedOn), { version, enterpriseId, fromOn: signedOn, lastOn: null }];
    }
    case 'accreditation.chain_norm_withdrawn.v1':
      return without(signatures, event.data.enterpriseId, [event.data.version], event.data.fromOn);
  }
}

const without = (signatures: readonly Signature[], enterpriseId: Uuid, versions: readonly string[], on: Day): readonly Signature[] =>
  signatures.map((each) =>
    each.enterpriseId === enterpriseId && versions.includes(each.version) && isOpenOn(each, on)
      ? { ...each, lastOn: addDays(on, -1) }
      : each,
  );
/** Whether it still holds on a day, or begins later. */
const isOpenOn = ({ lastOn }: Signature, on: Day): boolean => lastOn === null || lastOn >= on;

export const chainNormRecord = streamView('accreditation.chain-norm', chainNorm, (state) => state);

export const normVersion = (norm: ChainNorm, version: string | null): NormVersion | undefined =>
  norm.status === 'none' ? undefined : norm.versions.find((each) => each.version === version);

const signaturesOf = (norm: ChainNorm, enterpriseId: Uuid, version: string | null): readonly Signature[] =>
  norm.status === 'none' ? [] : norm.signatures.filter((each) => each.enterpriseId === enterpriseId && each.version === version);

/** Whether an enterprise keeps to a version on a day: it signed by then, and has not withdrawn by then. A later version changes nothing of it unless the signature says so. */
export const hasSignedOn = (norm: ChainNorm, enterpriseId: Uuid, version: string | null, on: Day): boolean =>
  signaturesOf(norm, enterpriseId, version).some(({ fromOn, lastOn }) => fromOn <= on && (lastOn === null || on <= lastOn));
/** The same, or it will from a later day on. */
export const hasSignedFrom = (norm: ChainNorm, enterpriseId: Uuid, version: string, on: Day): boolean =>
  signaturesOf(norm, enterpriseId, version).some((each) => isOpenOn(each, on));

/** Every unit of every version that an enterprise keeps to on a day: what it may ask a newcomer to top up. */
export const signedUnits = (norm: ChainNorm, enterpriseId: Uuid, on: Day): ReadonlySet<string> =>
  new Set(
    norm.status === 'none'
      ? []
      : norm.versions.filter(({ version }) => hasSignedOn(norm, enterpriseId, version, on)).flatMap(({ units }) => units),
  );
