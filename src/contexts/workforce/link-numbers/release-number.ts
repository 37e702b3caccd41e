import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { EmployeeNumber, employeeNumber, holdersOf } from '../employee-number';
import { EmployeeNoReleased, EmployeeNumberEvent } from '../employee-number.events';
import type { Worker } from '../worker';

export interface ReleaseNumber {
  readonly numberId: Uuid;
  readonly enterpriseId: Uuid;
  readonly employeeNo: string;
  readonly workerId: Uuid;
  readonly lastOn: Day;
}
interface Evidence {
  readonly worker: Worker;
}
type No = 'EMPLOYEE_NO_NOT_HELD' | 'EMPLOYEE_NO_RELEASED_BEFORE' | 'EMPLOYEE_NO_SPAN_REVERSED';

/** The number is free from the next day on. */
export const releaseNumber = rule<EmployeeNumber, EmployeeNumberEvent, ReleaseNumber, Evidence, No>({
  name: 'workforce.release-number',
  version: 1,
  fold: employeeNumber,
  decide: (number, intent, { worker }) => {
    const { workerId, employeeNo, lastOn } = intent;
    const registered =
      worker.status === 'registered' && worker.enterpriseId === intent.enterpriseId && worker.employeeNo === employeeNo ? [workerId] : [];
    const held = holdersOf(number, registered).filter((holder) => holder.workerId === workerId);
    const open = held.find((holder) => holder.lastOn === null);
    if (!open) {
      const ended = held.at(-1);
      if (!ended) return refuse('EMPLOYEE_NO_NOT_HELD', { employeeNo });
      return ended.lastOn === lastOn ? [] : refuse('EMPLOYEE_NO_RELEASED_BEFORE', { employeeNo, lastOn: ended.lastOn });
    }
    if (open.fromOn !== null && lastOn < open.fromOn) return refuse('EMPLOYEE_NO_SPAN_REVERSED', { fromOn: open.fromOn, lastOn });
    return [EmployeeNoReleased({ ...intent, linkId: open.linkId })];
  },
});
