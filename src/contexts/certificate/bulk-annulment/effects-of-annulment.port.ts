import type { Gathered } from '../../../kernel/evidence';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';

export interface CertificateToAnnul {
  readonly certificateId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
}
/** What would follow from the annulment of one certificate, the whole order carried out. */
export type FollowingEffects = {
  readonly certificateId: Uuid;
  readonly tierFrom: Level | null;
  readonly tierTo: Level | null;
  readonly appointmentsEnding: number;
  /** What closed months have paid because of it. */
  readonly paidFen: number;
};

/**
 * Tiers, posts and allowances belong to later contexts; this one declares what it needs to show before an order, and the
 * composition root binds it (decision 22).
 */
export abstract class EffectsOfAnnulment {
  /** One answer for each, in order. */
  abstract of(certificates: readonly CertificateToAnnul[]): Promise<Gathered<readonly FollowingEffects[]>>;
}
