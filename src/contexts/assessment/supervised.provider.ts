import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { supervises } from '../../access/tier';
import { problem } from '../../http/problems/refused';
import { isInRegion } from '../../kernel/region';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { batchRecord, OpenBatch } from './batch';
import { FiledPlan, planRecord } from './plan';

/** Plans and batches of the region that a regulator supervises; any other does not exist for the caller. */
@Injectable()
export class Supervised {
  constructor(private readonly ledger: Ledger) {}

  /** @throws Refused NOT_FOUND */
  async plan(planId: Uuid, { region, ...tier }: Caller): Promise<FiledPlan> {
    const { value } = await this.ledger.evidence(planRecord, planId);
    if (
      value.status === 'none' ||
      !isInRegion(value.region, region) ||
      !supervises(
        tier,
        value.subjects.map(({ level }) => level),
      )
    )
      throw problem('NOT_FOUND');
    return value;
  }

  /** @throws Refused NOT_FOUND */
  async batch(batchId: Uuid, { region, ...tier }: Caller): Promise<OpenBatch> {
    const { value } = await this.ledger.evidence(batchRecord, batchId);
    if (value.status === 'none' || !isInRegion(value.region, region) || !supervises(tier, value.levels)) throw problem('NOT_FOUND');
    return value;
  }
}
