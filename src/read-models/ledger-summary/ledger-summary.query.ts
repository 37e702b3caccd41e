import { Injectable } from '@nestjs/common';
import { Horizon, ReadModels, Seen, Viewer } from '../../projecting/querying/read-models.provider';
import { EventCountRow } from './ledger-summary.entity';

/** What each headline counts: every occurrence of these facts. */
const HEADLINES = {
  enterprises: 'accreditation.enterprise_registered.v1',
  workers: 'workforce.worker_registered.v1',
  candidacies: 'assessment.candidate_registered.v1',
  certificates: 'certificate.issued.v1',
  promotions: 'career.tier_raised.v1',
  appointments: 'career.appointment_started.v1',
  allowances: 'allowance.entitlement_started.v1',
} as const;

export interface LedgerSummary {
  readonly counts: Readonly<Record<keyof typeof HEADLINES | 'events', number>>;
  readonly eventsByType: Readonly<Record<string, number>>;
}

@Injectable()
export class LedgerSummaryQuery {
  constructor(private readonly readModels: ReadModels) {}

  summary(viewer: Viewer, horizon: Horizon): Promise<Seen<LedgerSummary>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const found = await then.rows(EventCountRow, await rows.find(EventCountRow, { order: { type: 'ASC' } }));
        const eventsByType = Object.fromEntries(found.map(({ type, count }) => [type, count]));
        const headlines = Object.entries(HEADLINES).map(([name, type]) => [name, eventsByType[type] ?? 0]);
        return {
          counts: { ...Object.fromEntries(headlines), events: found.reduce((sum, { count }) => sum + count, 0) } as LedgerSummary['counts'],
          eventsByType,
        };
      },
      horizon,
    );
  }
}
