import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { PlanRow } from './plan-register.entity';

export interface PlanPage {
  readonly after: string;
  readonly limit: number;
  readonly state?: string;
}

@Injectable()
export class PlanRegister {
  constructor(private readonly readModels: ReadModels) {}

  plan(viewer: Viewer, planId: Uuid, minPosition: Position): Promise<Seen<PlanRow | null>> {
    return this.readModels.ask(viewer, (rows) => rows.findOneBy(PlanRow, { planId }), minPosition);
  }

  /** In the order of their first filing. */
  plans(viewer: Viewer, { after, limit, state }: PlanPage, minPosition: Position): Promise<Seen<{ rows: readonly PlanRow[]; hasMore: boolean }>> {
    return this.readModels.ask(viewer, async (rows) => {
      const where = { filedPosition: MoreThan(after), ...(state === undefined ? {} : { state }) };
      const found = await rows.find(PlanRow, { where, order: { filedPosition: 'ASC' }, take: limit + 1 });
      return { rows: found.slice(0, limit), hasMore: found.length > limit };
    }, minPosition);
  }
}
