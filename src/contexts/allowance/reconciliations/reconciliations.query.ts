import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { MonthSpan, PayRegister } from '../pay-register/pay-register.query';
import { saidOf } from '../pay-register/payments.query';
import { reconcile, Reconciliation } from './reconciliation';

/** Closed months beside what payroll said of their lines, at one moment of the log. */
@Injectable()
export class Reconciliations {
  constructor(
    private readonly readModels: ReadModels,
    private readonly register: PayRegister,
  ) {}

  /** The earliest first. Null where the viewer sees no such enterprise. */
  of(viewer: Viewer, enterpriseId: Uuid, horizon: Horizon, span: MonthSpan): Promise<Seen<readonly Reconciliation[] | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const closed = await this.register.closedIn(rows, then, enterpriseId, span);
        if (!closed) return null;
        const said = await saidOf(
          rows,
          then,
          enterpriseId,
          closed.map(({ period }) => period),
        );
        return closed.map((month) => reconcile(month.period, month.lines, said.get(month.period) ?? new Map()));
      },
      horizon,
    );
  }
}
