import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../../../access/caller';
import { type Horizon, ReadModels } from '../../../projecting/querying/read-models.provider';
import { tableNamed } from '../../../projecting/querying/table-named.query';
import { Holders, type PrintedHolder } from '../../certificate/services';
import type { DrawnUnit } from '../inspection.events';
import type { Sampled, SampledBatch, SampledCertificate } from './sample-list';

interface Found {
  readonly certificates: readonly (Omit<SampledCertificate, 'holder'> & PrintedHolder & { readonly certificateId: string })[];
  readonly batches: readonly (SampledBatch & { readonly batchId: string })[];
  readonly filings: readonly { readonly filingId: string; readonly institutionCode: string }[];
  readonly enterprises: readonly { readonly enterpriseId: string; readonly name: string }[];
}

/** What was drawn, as the one who asks may see it: rows by what is visible to them, names by what may be shown. */
@Injectable()
export class SampledUnits {
  constructor(
    private readonly readModels: ReadModels,
    private readonly holders: Holders,
  ) {}

  async of(units: readonly DrawnUnit[], caller: Caller, horizon: Horizon): Promise<readonly Sampled[]> {
    const { value } = await this.readModels.ask(caller, (rows) => foundIn(rows, units), horizon);
    const holders = await this.holders.of(value.certificates, caller);
    const certificates = new Map(value.certificates.map((row, index) => [row.certificateId, { ...row, holder: holders[index] }]));
    const batches = new Map(value.batches.map((row) => [row.batchId, row]));
    const codes = new Map(value.filings.map(({ filingId, institutionCode }) => [filingId, institutionCode]));
    const names = new Map(value.enterprises.map(({ enterpriseId, name }) => [enterpriseId, name]));
    return units.map(({ unitId, enterpriseId, filingId }) => ({
      unitId,
      enterprise: names.get(enterpriseId),
      institutionCode: codes.get(filingId),
      certificate: certificates.get(unitId),
      batch: batches.get(unitId),
    }));
  }
}

/** As many rows of each table as were drawn, at most. */
async function foundIn(rows: EntityManager, units: readonly DrawnUnit[]): Promise<Found> {
  const these = async <Row>(table: string, key: string, ids: readonly string[]): Promise<readonly Row[]> =>
    (await rows.find(tableNamed(rows, table).target, { where: { [key]: In([...new Set(ids)]) } })) as unknown as readonly Row[];
  const drawn = units.map(({ unitId }) => unitId);
  return {
    certificates: await these('certificate', 'certificateId', drawn),
    batches: await these('batch', 'batchId', drawn),
    filings: await these(
      'filing',
      'filingId',
      units.map(({ filingId }) => filingId),
    ),
    enterprises: await these(
      'enterprise',
      'enterpriseId',
      units.map(({ enterpriseId }) => enterpriseId),
    ),
  };
}
