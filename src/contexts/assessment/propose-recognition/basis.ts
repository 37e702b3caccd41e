import type { Day } from '../../../kernel/day';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Award, PolicyPack } from '../../catalogue';
import { awardFault, AwardNo } from '../award-basis';
import type { OpenBatch } from '../batch';
import type { RecognitionBasis } from '../terms';
import type { Competition, ProposeRecognition } from './propose-recognition';

export type BasisNo = 'RECOGNITION_BASIS_INCOMPLETE' | 'BENEFIT_TOO_SMALL' | 'COMPETITION_NOT_LISTED' | AwardNo;

/** What the ground rests on, as it is recorded. */
export interface Ground {
  readonly competition: Competition | null;
  /** The entry of the register of awards. */
  readonly awardId?: Uuid;
}
interface Known {
  readonly batch: OpenBatch;
  readonly pack: PolicyPack;
  /** Null where none was named; absent of decisions from before the register was asked. */
  readonly award?: Award | null | undefined;
  readonly persons: readonly Uuid[];
  readonly today: Day;
}
/** What a ground rests on and may be left out. */
export type RecognitionAsk = 'COMPETITION' | 'awardId' | 'competition' | 'yearlyBenefitMinor';

/** An enterprise's own competition stands in no authority's register: its result document and the committee answer for it. */
const OWN_TIER = 'ENTERPRISE';

/** Each ground comes with what it rests on: honours and competitions with the entry of the register of awards. */
export function groundOf(intent: ProposeRecognition, known: Known): Ground | Refusal<BasisNo> {
  const { basis } = intent;
  if (known.batch.path === 'COMPETITION' && basis !== 'COMPETITION') return lacking(basis, 'COMPETITION');
  if (known.award) return ofRegister(intent, known.award, known);
  const isAsked = known.award === null && (basis === 'AWARD' || (basis === 'COMPETITION' && intent.competition?.tier !== OWN_TIER));
  if (isAsked) return lacking(basis, 'awardId');
  return basis === 'COMPETITION' ? ofTyped(intent, known.pack) : (benefitFault(intent, known.pack) ?? { competition: intent.competition });
}

function ofRegister(
  { basis, occupationCode, level, awardId }: ProposeRecognition,
  award: Award,
  { pack, persons, today }: Known,
): Ground | Refusal<BasisNo> {
  const fault = awardFault(award, { basis, occupationCode, level, persons, on: today }, pack);
  if (fault) return fault;
  if (award.status === 'none' || awardId === null) return refuse('AWARD_NOT_OF_WORKER');
  const { kind, titleCode: code, tier, rank, awardedOn: heldOn } = award;
  const ground: Ground = { awardId, competition: kind === 'COMPETITION' && rank !== null ? { code, tier, rank, heldOn } : null };
  return listed(ground, pack);
}

const ofTyped = ({ basis, competition }: ProposeRecognition, pack: PolicyPack): Ground | Refusal<BasisNo> =>
  competition === null ? lacking(basis, 'competition') : listed({ competition }, pack);

const lacking = (basis: RecognitionBasis, asks: RecognitionAsk): Refusal<BasisNo> =>
  refuse('RECOGNITION_BASIS_INCOMPLETE', { basis, asks });

/** An empty list of competitions leaves the choice to the committee. */
function listed(ground: Ground, { paths }: PolicyPack): Ground | Refusal<BasisNo> {
  const { catalogue } = paths.COMPETITION;
  const { competition } = ground;
  return competition && catalogue.length > 0 && !catalogue.includes(competition.code)
    ? refuse('COMPETITION_NOT_LISTED', { competition: competition.code })
    : ground;
}

function benefitFault({ basis, yearlyBenefitFen, level }: ProposeRecognition, { paths }: PolicyPack): Refusal<BasisNo> | undefined {
  if (basis !== 'ECONOMIC_BENEFIT') return undefined;
  if (yearlyBenefitFen === null) return lacking(basis, 'yearlyBenefitMinor');
  const minimumFen = paths.DIRECT.minBenefitFen[level] ?? 0;
  return yearlyBenefitFen < minimumFen ? refuse('BENEFIT_TOO_SMALL', { yearlyBenefitFen, minimumFen, level }) : undefined;
}
