import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { EmployeeNumber, employeeNumber } from '../employee-number';
import { EmployeeNoDropped, EmployeeNoNamed, EmployeeNumberEvent } from '../employee-number.events';

interface OfNumber {
  readonly numberId: Uuid;
  readonly enterpriseId: Uuid;
  readonly employeeNo: string;
}
export interface NameNumber extends OfNumber {
  readonly fromOn: Day;
}
export interface DropNumber extends OfNumber {
  readonly lastOn: Day;
}

/** Payroll sends its numbers as often as it likes: one that it pays already is no news. */
export const nameNumber = rule<EmployeeNumber, EmployeeNumberEvent, NameNumber, object, never>({
  name: 'workforce.name-number',
  version: 1,
  fold: employeeNumber,
  decide: ({ named }, intent) =>
    named.some(({ fromOn, lastOn }) => fromOn <= intent.fromOn && (lastOn === null || intent.fromOn <= lastOn))
      ? []
      : [EmployeeNoNamed({ ...intent })],
});

/** A day before the first one takes back what was sent by mistake. */
export const dropNumber = rule<EmployeeNumber, EmployeeNumberEvent, DropNumber, object, 'EMPLOYEE_NO_NOT_NAMED'>({
  name: 'workforce.drop-number',
  version: 1,
  fold: employeeNumber,
  decide: ({ named }, intent) => {
    if (named.length === 0) return refuse('EMPLOYEE_NO_NOT_NAMED', { employeeNo: intent.employeeNo });
    return named.some(({ lastOn }) => lastOn === null) ? [EmployeeNoDropped({ ...intent })] : [];
  },
});
