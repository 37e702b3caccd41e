import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import { Career, career, carriedWithout } from '../career';
import { CareerEvent, CertificateDiscounted, TierLowered } from '../career.events';

export interface LowerTier {
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
  readonly certificateId: Uuid;
  readonly annulmentId: Uuid;
  readonly decidedOn: Day;
  readonly effectiveOn: Day;
}

/** An annulment is keyed by certificate, never by person and level: the tier falls only where nothing else carries it. */
export const lowerTier = rule<Career, CareerEvent, LowerTier, object, never>({
  name: 'career.lower-tier',
  version: 1,
  fold: career,
  decide: (state, { workerId, enterpriseId, certificateId, annulmentId, decidedOn, effectiveOn }) => {
    if (state.discounted.some((known) => known.certificateId === certificateId && known.annulmentId === annulmentId)) return [];
    const left = carriedWithout(state, certificateId);
    const to = { toLevel: left?.level ?? null, toBasisId: left?.basisId ?? null };
    if (!state.tier || state.tier.level === to.toLevel) {
      return [CertificateDiscounted({ workerId, enterpriseId, certificateId, annulmentId, decidedOn, carriedBy: to.toBasisId })];
    }
    return [
      TierLowered({ workerId, enterpriseId, fromLevel: state.tier.level, ...to, annulmentId, certificateId, decidedOn, effectiveOn }),
    ];
  },
});
