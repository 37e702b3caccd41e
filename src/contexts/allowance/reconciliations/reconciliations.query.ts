import { Injectable } from '@nestjs/common';
import type { Month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { PayRegister } from '../pay-register/pay-register.query';
import { saidOf } from '../pay-register/payments.query';
import { reconcile, Reconciliation } from './reconciliation';

/** Closed months beside what payroll said of their lines, at one moment of the log. */
@Injectable()
export class Reconciliations {
  constructor(private readonly readModels: ReadModels, private readonly register: PayRegister) {}

  /** Every closed month, or the one that is named, the earliest first. Null where the viewer sees no such enterprise. */
  of(viewer: Viewer, enterpriseId: Uuid, horizon: Horizon, period?: Month): Promise<Seen<readonly Reconciliation[] | null>> {
    return this.readModels.ask(viewer, async (rows, then) => {
      const closed = await this.register.closedIn(rows, then, enterpriseId, period);
      if (!closed) return null;
      const said = await saidOf(rows, then, enterpriseId, period);
      return closed.map((month) => reconcile(month.period, month.lines, said.get(month.period) ?? new Map()));
    }, horizon);
  }
}
