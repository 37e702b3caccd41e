import type { Day } from '../../kernel/day';
import type { CertifiableLevel } from '../../kernel/level';
import { Refusal, refuse } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import { Award, PolicyPack, RecordedAward, standsOn } from '../catalogue';
import type { RecognitionBasis } from './terms';

export type AwardNo = 'AWARD_NOT_OF_WORKER' | 'AWARD_NOT_STANDING' | 'AWARD_KIND_WRONG' | 'AWARD_OCCUPATION_DIFFERS' | 'AWARD_NOT_ENOUGH';

const KINDS: Readonly<Partial<Record<RecognitionBasis, RecordedAward['kind']>>> = { AWARD: 'HONOUR', COMPETITION: 'COMPETITION' };

export interface AwardAsked {
  readonly basis: RecognitionBasis;
  readonly occupationCode: string;
  readonly level: CertifiableLevel;
  /** Every reference under which the worker is known: records that were found to be one person have one each. */
  readonly persons: readonly Uuid[];
  readonly on: Day;
}

/**
 * Whether an award of the register is a ground for this worker, occupation and level. Somebody else's and none at all are
 * answered alike. Which awards lead to which level is the policy's to say; where it says nothing, the committee weighs them.
 */
export function awardFault(
  award: Award,
  { basis, occupationCode, level, persons, on }: AwardAsked,
  { paths }: PolicyPack,
): Refusal<AwardNo> | undefined {
  if (award.status === 'none' || !persons.includes(award.personRef)) return refuse('AWARD_NOT_OF_WORKER');
  const fallen = standingFault(award, on);
  if (fallen) return fallen;
  if (award.kind !== KINDS[basis]) return refuse('AWARD_KIND_WRONG', { basis, kind: award.kind });
  if (award.occupationCode !== null && award.occupationCode !== occupationCode)
    return refuse('AWARD_OCCUPATION_DIFFERS', { occupationCode: award.occupationCode });
  const { awards } = basis === 'COMPETITION' ? paths.COMPETITION : paths.DIRECT;
  return awards && !awards.some((rule) => isMet(rule, award, level))
    ? refuse('AWARD_NOT_ENOUGH', { tier: award.tier, rank: award.rank, level })
    : undefined;
}

/** Withdrawn, or of a later day. */
export function standingFault(award: RecordedAward, on: Day): Refusal<'AWARD_NOT_STANDING'> | undefined {
  const { awardedOn, withdrawnFrom } = award;
  return standsOn(award, on) ? undefined : refuse('AWARD_NOT_STANDING', { awardedOn, withdrawnFrom, on });
}

type AwardRule = NonNullable<PolicyPack['paths']['DIRECT']['awards']>[number];
const isMet = ({ titles, tiers, maxRank, levels }: AwardRule, { titleCode, tier, rank }: RecordedAward, level: CertifiableLevel): boolean =>
  levels.includes(level) &&
  tiers.includes(tier) &&
  (titles === undefined || titles.includes(titleCode)) &&
  (maxRank === undefined || (rank !== null && rank <= maxRank));
