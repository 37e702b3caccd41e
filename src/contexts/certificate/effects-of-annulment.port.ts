import type { Gathered } from '../../kernel/evidence';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';

export interface CertificateToAnnul {
  readonly certificateId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
}
/** What happens to one person's tier and posts, and what closed months have paid. */
type InCareer = {
  readonly tierFrom: Level | null;
  readonly tierTo: Level | null;
  readonly appointmentsEnding: number;
  /** What closed months have paid because of it. */
  readonly paidFen: number;
};
/** Another enterprise of the chain counts the certificate, perhaps once a top-up is completed; it does so no longer. */
export type RestingRecognition = InCareer & {
  readonly recognitionId: Uuid;
  readonly enterpriseId: Uuid;
  /** The holder, as the worker of that enterprise. */
  readonly workerId: Uuid;
};
/** What would follow from the annulment of one certificate, the whole order carried out. */
export type FollowingEffects = InCareer & {
  readonly certificateId: Uuid;
  readonly recognitions: readonly RestingRecognition[];
};

/**
 * Tiers, posts, recognitions and allowances belong to later contexts; this one declares what it needs to show before an order, and the
 * composition root binds it (decision 22).
 */
export abstract class EffectsOfAnnulment {
  /** One answer for each, in order. */
  abstract of(certificates: readonly CertificateToAnnul[]): Promise<Gathered<readonly FollowingEffects[]>>;
}
