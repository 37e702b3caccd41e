import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { isCertifiedLevel, Level, rank } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import { Career, career } from '../career';
import { BASES, CareerEvent, CertificateCounted, TierRaised } from '../career.events';

/** A certificate as the event says that makes the process act. */
export interface RaiseTier {
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
  readonly basis: (typeof BASES)[number];
  readonly basisId: Uuid;
  readonly level: Level;
  readonly occupationCode: string;
  /** The issue day; of a reinstated certificate the day from which it holds again. */
  readonly effectiveOn: Day;
  /** The annulment that was overturned, where a certificate is counted again. */
  readonly overturns?: Uuid;
}

/**
 * The tier is the highest valid certificate. One that is not higher raises nothing but is counted, since an annulment
 * of the higher one may make it the highest. A certificate counts once, and after an annulment only when that very annulment
 * was overturned.
 */
export const raiseTier = rule<Career, CareerEvent, RaiseTier, object, never>({
  name: 'career.raise-tier',
  version: 1,
  fold: career,
  decide: ({ credentials, discounted, tier }, intent) => {
    const { basisId, level, overturns, ...rest } = intent;
    const isCounted = credentials.some((credential) => credential.basisId === basisId);
    const lastAnnulment = discounted.findLast(({ certificateId }) => certificateId === basisId)?.annulmentId;
    if (isCounted || lastAnnulment !== overturns || !isCertifiedLevel(level)) return [];
    if (tier && rank(level) <= rank(tier.level)) return [CertificateCounted({ ...rest, basisId, level })];
    return [TierRaised({ ...rest, basisId, fromLevel: tier?.level ?? null, toLevel: level })];
  },
});
