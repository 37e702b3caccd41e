import { Injectable } from '@nestjs/common';
import { enterpriseRecord } from '../../contexts/accreditation';
import { policyPackOn } from '../../contexts/catalogue';
import { divisionOf } from '../../kernel/region';
import { Ledger } from '../../ledger/ledger';
import type { Viewer } from '../../projecting/querying/read-models.provider';
import type { Asked } from './asked';
import { type StatisticsPolicy, USUAL } from './statistics-policy';

/** What the policy pack of the region says on the day. */
@Injectable()
export class StatisticsPolicyOf {
  constructor(private readonly ledger: Ledger) {}

  async of(viewer: Viewer, { region, on }: Asked): Promise<StatisticsPolicy> {
    const resolved = policyPackOn(divisionOf(region || (await this.regionOf(viewer))), on);
    if (!resolved) return USUAL;
    const {
      ref,
      pack: {
        statistics: { decimals, smallCellBelow, passRateIncludesAbsent },
      },
    } = resolved;
    return { ref, decimals, smallCellBelow, passRateIncludesAbsent };
  }

  private async regionOf({ tenant, region }: Viewer): Promise<string> {
    if (tenant === null) return region ?? '';
    const { value } = await this.ledger.evidence(enterpriseRecord, tenant);
    return value.status === 'unknown' ? '' : value.region;
  }
}
