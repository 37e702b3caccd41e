import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { Month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { PROCESS_VIEWER, ReadModels, Seen } from '../../../projecting/querying/read-models.provider';
import type { RateTable } from '../pay/pay-facts';
import { ClosingRow } from './closing.entity';
import { PayEnterpriseRow } from './pay-basis.entity';
import { KnownRecord, knownRecords, OWN_PROJECTIONS, PROCESS_WAIT_MS } from './known-records.query';
import { RateTableRow } from './rate-table.entity';
import { tablesOf } from './rows-as-facts';

/** All that one worker's pay follows from, and which months are closed. */
export interface PaidWorker {
  readonly region: string;
  readonly records: readonly KnownRecord[];
  readonly rateTables: readonly RateTable[];
  readonly closed: readonly Month[];
}

@Injectable()
export class PaidWorkers {
  constructor(private readonly readModels: ReadModels) {}

  /** Complete up to `since` at least. */
  async of(workerId: Uuid, enterpriseId: Uuid, since: Position): Promise<Seen<PaidWorker>> {
    await this.readModels.reach(since, { waitMs: PROCESS_WAIT_MS, projections: OWN_PROJECTIONS });
    return this.readModels.ask(PROCESS_VIEWER, async (rows) => {
      const { region } = await rows.findOneByOrFail(PayEnterpriseRow, { enterpriseId });
      const records = await knownRecords(rows, workerId, enterpriseId);
      const rateTables = tablesOf(await rows.find(RateTableRow, { where: { enterpriseId }, order: { version: 'ASC' } }));
      const closings = await rows.find(ClosingRow, { where: { enterpriseId, closedAt: Not(IsNull()) }, order: { period: 'ASC' } });
      return { region, records, rateTables, closed: closings.map(({ period }) => period as Month) };
    });
  }
}
