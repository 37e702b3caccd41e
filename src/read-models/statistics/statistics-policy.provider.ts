import { Injectable } from '@nestjs/common';
import { enterpriseRecord } from '../../contexts/accreditation';
import { policyPackOn } from '../../contexts/catalogue';
import { Ledger } from '../../ledger/ledger';
import type { Viewer } from '../../projecting/read-models.provider';
import type { Asked } from './asked';

export interface StatisticsPolicy {
  /** Null: those of the product. */
  readonly ref: string | null;
  readonly decimals: number;
  readonly smallCellBelow: number;
}
/** Handbook 14.2, for questions about more than one region, or about one without a policy pack. */
export const USUAL: StatisticsPolicy = { ref: null, decimals: 1, smallCellBelow: 3 };
const DIVISION_DIGITS = 6;

/** How figures of a region are rounded, and which cells of them are small: what its policy pack says on the day. */
@Injectable()
export class StatisticsPolicyOf {
  constructor(private readonly ledger: Ledger) {}

  async of(viewer: Viewer, { region, on }: Asked): Promise<StatisticsPolicy> {
    const resolved = policyPackOn((region || (await this.regionOf(viewer))).padEnd(DIVISION_DIGITS, '0'), on);
    return resolved ? { ref: resolved.ref, decimals: resolved.pack.statistics.decimals, smallCellBelow: resolved.pack.statistics.smallCellBelow } : USUAL;
  }

  private async regionOf({ tenant, region }: Viewer): Promise<string> {
    if (tenant === null) return region ?? '';
    const { value } = await this.ledger.evidence(enterpriseRecord, tenant);
    return value.status === 'unknown' ? '' : value.region;
  }
}
