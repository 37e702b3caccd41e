import { Inject, Injectable } from '@nestjs/common';
import { PaidOnBasis } from '../contexts/allowance/services';
import { Career, carriedWithoutAll, isResting } from '../contexts/career';
import { PersonCareers, RecognitionRegister } from '../contexts/career/services';
import { CertificateToAnnul, EffectsOfAnnulment, FollowingEffects } from '../contexts/certificate';
import { CLOCK, Clock, todayOf } from '../kernel/clock';
import type { Gathered } from '../kernel/evidence';
import { valueEvidence } from '../kernel/evidence';
import type { Uuid } from '../kernel/uuid';
import { EVENT_STORE, EventStore, Position } from '../ledger/event-store.port';

/** What a career counts: a certificate of one's own under its id, one of another enterprise under that of its recognition. */
interface Counted {
  readonly basisId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
}
interface Recognised extends Counted {
  readonly certificateId: Uuid;
}

/**
 * What would follow from an annulment, told by those who would act: careers lower tiers and end posts, at the issuer and wherever in
 * the chain the certificate was recognised; closed pay statements say what was paid. It comes from many streams, so it is kept by
 * value, with the position when it was read.
 */
@Injectable()
export class AnnulmentEffects extends EffectsOfAnnulment {
  constructor(
    private readonly people: PersonCareers,
    private readonly recognitions: RecognitionRegister,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly paidOn: PaidOnBasis,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async of(certificates: readonly CertificateToAnnul[]): Promise<Gathered<readonly FollowingEffects[]>> {
    const { position } = await this.store.head();
    const own = certificates.map(({ certificateId, enterpriseId, workerId }) => ({ basisId: certificateId, enterpriseId, workerId }));
    const recognised = await this.recognised(certificates, position);
    const counted = [...own, ...recognised];
    const [careers, paid] = [await this.careersOf(counted), await this.paidOn.of(counted)];
    const together = new Set(counted.map(({ basisId }) => basisId));
    const effectOf = ({ basisId, workerId }: Counted) => ({
      ...inCareer(careers.get(workerId)!, basisId, together),
      paidFen: paid.get(basisId) ?? 0,
    });
    const elsewhere = (of: Uuid) =>
      recognised
        .filter(({ certificateId }) => certificateId === of)
        .map((each) => ({ recognitionId: each.basisId, enterpriseId: each.enterpriseId, workerId: each.workerId, ...effectOf(each) }));
    return valueEvidence(
      'annulment.following-effects',
      position,
      own.map((each) => ({ certificateId: each.basisId, ...effectOf(each), recognitions: elsewhere(each.basisId) })),
    );
  }

  /** By all that is known, as the process will find them that ends them. */
  private async recognised(certificates: readonly CertificateToAnnul[], position: Position): Promise<readonly Recognised[]> {
    const rows = await this.recognitions.ofCertificates(
      certificates.map(({ certificateId }) => certificateId),
      position,
    );
    const today = todayOf(this.clock);
    return rows
      .filter(({ course }) => isResting(course, today))
      .map(({ recognitionId, certificateId, enterpriseId, workerId }) => ({
        basisId: recognitionId as Uuid,
        certificateId: certificateId as Uuid,
        enterpriseId: enterpriseId as Uuid,
        workerId: workerId as Uuid,
      }));
  }

  /** An order may reach into several enterprises, each with links of its own. */
  private async careersOf(counted: readonly Counted[]): Promise<ReadonlyMap<Uuid, Career>> {
    const careers = new Map<Uuid, Career>();
    for (const enterpriseId of new Set(counted.map((each) => each.enterpriseId))) {
      const workers = counted.flatMap((each) => (each.enterpriseId === enterpriseId ? [each.workerId] : []));
      for (const [workerId, career] of await this.people.of(enterpriseId, [...new Set(workers)])) careers.set(workerId, career);
    }
    return careers;
  }
}

/** The person's tier falls to what is left when the whole order is carried out. */
export function inCareer(career: Career, basisId: Uuid, together: ReadonlySet<Uuid>) {
  const tierFrom = career.tier?.level ?? null;
  const left = career.tier && together.has(career.tier.basisId) ? (carriedWithoutAll(career, together)?.level ?? null) : tierFrom;
  const appointmentsEnding = career.posts.filter(({ basisId: post, hasEnded }) => post === basisId && !hasEnded).length;
  return { tierFrom, tierTo: left, appointmentsEnding };
}
