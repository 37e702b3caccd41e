import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { EmployeeNumber, employeeNumber, holdersOf, meet } from '../employee-number';
import { EmployeeNoLinked, EmployeeNumberEvent } from '../employee-number.events';
import type { Worker } from '../worker';

export interface LinkNumber {
  readonly numberId: Uuid;
  readonly enterpriseId: Uuid;
  readonly employeeNo: string;
  readonly linkId: Uuid;
  readonly workerId: Uuid;
  readonly fromOn: Day;
}
interface Evidence {
  readonly worker: Worker;
  /** Workers of the enterprise that were registered under the number. */
  readonly registered: readonly Uuid[];
}
type No = 'WORKER_UNKNOWN' | 'EMPLOYEE_NO_HELD';

/**
 * A number means one worker at a time; a worker may have several, one for each contract. The list of registrations may
 * be a moment old: what it misses is a number that two have, which the list of the unmatched shows until it is settled.
 */
export const linkNumber = rule<EmployeeNumber, EmployeeNumberEvent, LinkNumber, Evidence, No>({
  name: 'workforce.link-number',
  version: 1,
  fold: employeeNumber,
  decide: (number, intent, { worker, registered }) => {
    const { workerId, employeeNo, fromOn } = intent;
    if (worker.status === 'unknown' || worker.enterpriseId !== intent.enterpriseId) return refuse('WORKER_UNKNOWN');
    const holding = holdersOf(number, registered).filter((holder) => meet(holder, { fromOn, lastOn: null }));
    const other = holding.find((holder) => holder.workerId !== workerId);
    // Two who were registered under one number are told apart by whom it is linked to.
    if (other && (other.linkId !== null || !registered.includes(workerId)))
      return refuse('EMPLOYEE_NO_HELD', { employeeNo, workerId: other.workerId });
    const isHeld = !other && holding.some((holder) => holder.fromOn === null || holder.fromOn <= fromOn);
    return isHeld ? [] : [EmployeeNoLinked({ ...intent })];
  },
});
