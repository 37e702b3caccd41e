import { Refusal, refuse } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import { partsAt, Standard, standardRef, versionOn } from '../catalogue';
import { ChainNorm, hasSignedOn } from './chain-norm';
import type { ScopeRow } from './scope-row';

export type StandardNo = 'SCOPE_STANDARD_UNKNOWN' | 'SCOPE_STANDARD_UNFIT';

/**
 * Why a row may not name its standard: there is no such version, or it is not for this occupation, trade and level, or it
 * is the norm of another enterprise. Without a version the one in force on the row's first day is asked.
 */
export function standardFault(row: ScopeRow, standard: Standard | null, enterpriseId: Uuid): Refusal<StandardNo> | null {
  const { standard: named, occupationCode, level, fromOn } = row;
  const version = standard && versionOn(standard, fromOn, standardRef(named).version);
  if (!version || standard.status === 'none') return refuse('SCOPE_STANDARD_UNKNOWN', { standard: named });
  const isOwn = standard.enterpriseId === null || standard.enterpriseId === enterpriseId;
  const isOfSubject = standard.occupationCode === occupationCode && (standard.trade === null || standard.trade === row.trade);
  return isOwn && isOfSubject && partsAt(version, level).length > 0
    ? null
    : refuse('SCOPE_STANDARD_UNFIT', { standard: named, occupationCode, level });
}

export type NormNo = 'SCOPE_NORM_VERSION_OPEN' | 'SCOPE_NORM_NOT_SIGNED';
export const isChainNorm = (standard: Standard | null): boolean => standard?.status === 'published' && standard.kind === 'CHAIN_NORM';

/**
 * Why a row may not be under a norm of a chain: a member assesses under the versions that it signed, so the row names one, and it is
 * signed when the row begins. Without a version a later one would rule that nobody here signed.
 */
export function normFault({ standard, fromOn }: ScopeRow, norm: ChainNorm, enterpriseId: Uuid): Refusal<NormNo> | null {
  const { version } = standardRef(standard);
  if (version === null) return refuse('SCOPE_NORM_VERSION_OPEN', { standard });
  return hasSignedOn(norm, enterpriseId, version, fromOn) ? null : refuse('SCOPE_NORM_NOT_SIGNED', { standard, on: fromOn });
}
