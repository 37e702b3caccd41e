import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import type { WorkerBases } from '../pay-basis';
import type { StatementFacts } from '../allowance-statement/open-statement';
import { ClosedLineRow, ClosedMissingRow, ClosingRow } from './closing.entity';
import { EntitlementSpanRow } from './entitlement.entity';
import { PayBasisRow, PayEnterpriseRow, PayServiceRow, PayWorkerRow } from './pay-basis.entity';
import { RateTableRow } from './rate-table.entity';
import { basesOf, factsOf } from './rows-as-facts';

/** How long a process waits for the read models; it answers nobody, and the engine would only make it try again. */
const PROCESS_WAIT_MS = 30_000;

export interface KnownWorker {
  readonly enterpriseId: Uuid;
  readonly known: WorkerBases;
}

/** Reads what pay is made of, each question at one moment of the log. */
@Injectable()
export class PayRegister {
  constructor(private readonly readModels: ReadModels) {}

  /** What one worker's pay can rest on; null where nothing does. Complete up to `since` at least. */
  async worker(workerId: Uuid, since: Position): Promise<Seen<KnownWorker | null>> {
    await this.readModels.reach(since, PROCESS_WAIT_MS);
    return this.readModels.ask(PROCESS_VIEWER, async (rows) => {
      const bases = await rows.find(PayBasisRow, { where: { workerId }, order: { basisId: 'ASC' } });
      const [first] = bases;
      if (!first) return null;
      const services = await rows.find(PayServiceRow, { where: { workerId }, order: { spanId: 'ASC' } });
      return { enterpriseId: first.enterpriseId as Uuid, known: basesOf(bases, services) };
    });
  }

  /** All that an enterprise's statements are made of; null where the viewer sees no such enterprise. */
  facts(viewer: Viewer, enterpriseId: Uuid, minPosition: Position): Promise<Seen<StatementFacts | null>> {
    return this.readModels.ask(viewer, async (rows) => {
      const enterprise = await rows.findOneBy(PayEnterpriseRow, { enterpriseId });
      return enterprise && this.gather(rows, enterprise);
    }, minPosition);
  }

  rateTables(viewer: Viewer, enterpriseId: Uuid, minPosition: Position): Promise<Seen<RateTableRow[] | null>> {
    return this.readModels.ask(viewer, async (rows) => {
      const enterprise = await rows.findOneBy(PayEnterpriseRow, { enterpriseId });
      return enterprise && rows.find(RateTableRow, { where: { enterpriseId }, order: { version: 'ASC' } });
    }, minPosition);
  }

  /** One after the other: a transaction has one connection. */
  private async gather(rows: EntityManager, enterprise: PayEnterpriseRow): Promise<StatementFacts> {
    const { enterpriseId } = enterprise;
    const mine = { where: { enterpriseId } };
    const byOrdinal = { ...mine, order: { closingId: 'ASC', ordinal: 'ASC' } } as const;
    return factsOf({
      enterprise,
      workers: await rows.find(PayWorkerRow, mine),
      services: await rows.find(PayServiceRow, { ...mine, order: { spanId: 'ASC' } }),
      bases: await rows.find(PayBasisRow, mine),
      spans: await rows.find(EntitlementSpanRow, { ...mine, order: { entitlementId: 'ASC', fromOn: 'ASC' } }),
      rateTables: await rows.find(RateTableRow, { ...mine, order: { version: 'ASC' } }),
      closings: await rows.find(ClosingRow, mine),
      lines: await rows.find(ClosedLineRow, byOrdinal),
      missing: await rows.find(ClosedMissingRow, byOrdinal),
    });
  }
}
