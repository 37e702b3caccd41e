import { Settlement } from '../../contexts/allowance/services';
import { EmploymentEnded } from '../../contexts/workforce';
import type { Uuid } from '../../kernel/uuid';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** Whoever leaves is paid up to the last day in service, whatever the allowance. */
@ActsWhen()
export class EndAllowancesWhenEmploymentEnds implements Process {
  readonly name = 'end-allowances-when-employment-ends';
  readonly on = [EmploymentEnded];

  constructor(private readonly settlement: Settlement) {}

  react(event: Recorded, acting: Acting): Promise<void> {
    return this.settlement.of(event, acting, event.data as { readonly workerId: Uuid; readonly enterpriseId: Uuid });
  }
}
