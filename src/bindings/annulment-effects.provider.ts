import { Inject, Injectable } from '@nestjs/common';
import { PaidOnBasis } from '../contexts/allowance/services';
import { Career, carriedWithoutAll } from '../contexts/career';
import { PersonCareers } from '../contexts/career/services';
import { CertificateToAnnul, EffectsOfAnnulment, FollowingEffects } from '../contexts/certificate';
import type { Uuid } from '../kernel/uuid';
import { EVENT_STORE, EventStore } from '../ledger/event-store.port';
import type { Gathered } from '../kernel/evidence';
import { valueEvidence } from '../kernel/evidence';

/**
 * What would follow from an annulment, told by those who would act: the career lowers tiers and ends posts, closed pay
 * statements say what was paid. It comes from many streams, so it is kept by value, with the position when it was read.
 */
@Injectable()
export class AnnulmentEffects extends EffectsOfAnnulment {
  constructor(private readonly people: PersonCareers, @Inject(EVENT_STORE) private readonly store: EventStore, private readonly paidOn: PaidOnBasis) {
    super();
  }

  async of(certificates: readonly CertificateToAnnul[]): Promise<Gathered<readonly FollowingEffects[]>> {
    const { position } = await this.store.head();
    const careers = await this.careersOf(certificates);
    const paid = await this.paidOn.of(certificates.map(({ certificateId }) => certificateId));
    const together = new Set(certificates.map(({ certificateId }) => certificateId));
    const effects = certificates.map(({ certificateId, workerId }) => ({ ...inCareer(careers.get(workerId)!, certificateId, together), paidFen: paid.get(certificateId) ?? 0 }));
    return valueEvidence('annulment.following-effects', position, effects);
  }

  /** An order may reach into several enterprises, each with links of its own. */
  private async careersOf(certificates: readonly CertificateToAnnul[]): Promise<ReadonlyMap<Uuid, Career>> {
    const careers = new Map<Uuid, Career>();
    for (const enterpriseId of new Set(certificates.map((each) => each.enterpriseId))) {
      const workers = certificates.flatMap((each) => (each.enterpriseId === enterpriseId ? [each.workerId] : []));
      for (const [workerId, career] of await this.people.of(enterpriseId, [...new Set(workers)])) careers.set(workerId, career);
    }
    return careers;
  }
}

/** The person's tier falls to what is left when the whole order is carried out. */
export function inCareer(career: Career, certificateId: Uuid, together: ReadonlySet<Uuid>) {
  const tierFrom = career.tier?.level ?? null;
  const left = career.tier && together.has(career.tier.basisId) ? (carriedWithoutAll(career, together)?.level ?? null) : tierFrom;
  const appointmentsEnding = career.posts.filter(({ basisId, hasEnded }) => basisId === certificateId && !hasEnded).length;
  return { certificateId, tierFrom, tierTo: left, appointmentsEnding };
}
