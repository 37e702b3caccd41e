import { Inject, Injectable } from '@nestjs/common';
import { type Flagged, FlaggedRows, type Sight } from '../contexts/supervision';
import { CLOCK, Clock, todayOf } from '../kernel/clock';
import { Gathered, valueEvidence } from '../kernel/evidence';
import type { Uuid } from '../kernel/uuid';
import { EVENT_STORE, EventStore } from '../ledger/event-store.port';
import { Anomalies } from '../read-models/anomalies/anomalies.query';

/** What the rules flag today, by all that is known and seen by whoever judges; judged by value, since it comes from many streams. */
@Injectable()
export class FlaggedAnomalies extends FlaggedRows {
  constructor(
    private readonly anomalies: Anomalies,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async of(anomalyId: Uuid, { viewer, enterpriseId }: Sight): Promise<Gathered<Flagged | null>> {
    const { position } = await this.store.head();
    const horizon = { minPosition: position, knownPosition: null, effectiveOn: todayOf(this.clock) };
    const { value, atPosition } = await this.anomalies.find({ ...viewer, tenant: null }, { id: anomalyId, enterpriseId }, horizon);
    return valueEvidence(enterpriseId === undefined ? 'anomalies' : `anomalies of ${enterpriseId}`, atPosition, value && flagOf(value));
  }
}

const flagOf = ({
  code,
  region,
  enterpriseId,
  rowsDigest,
  policyPack,
}: Omit<Flagged, 'enterpriseId'> & { readonly enterpriseId: string | null }): Flagged => ({
  code,
  region,
  enterpriseId: enterpriseId as Uuid | null,
  rowsDigest,
  policyPack,
});
