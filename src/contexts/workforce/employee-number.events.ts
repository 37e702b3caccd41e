import { eventType, FactOf } from '../../kernel/event-type';
import { dayField, employeeNoField, optional, uuidField } from '../../kernel/fields';

/** One stream for each number of an enterprise, so that two workers who are given the same number meet. */
const number = () => ({ numberId: uuidField(), enterpriseId: uuidField(), employeeNo: employeeNoField() });

export const EmployeeNoLinked = eventType(
  'workforce.employee_no_linked.v1',
  'An enterprise said which worker an employee number means, from a day on; a worker with two contracts has two.',
  {
    ...number(),
    linkId: uuidField(),
    workerId: uuidField(),
    fromOn: dayField(),
  },
);
export const EmployeeNoReleased = eventType(
  'workforce.employee_no_released.v1',
  'An employee number stopped meaning a worker; its last day counts.',
  {
    ...number(),
    /** null: the number that the worker was registered under. */
    linkId: optional(uuidField()),
    workerId: uuidField(),
    lastOn: dayField(),
  },
);
/** Whom it means may be known before, or later. */
export const EmployeeNoNamed = eventType('workforce.employee_no_named.v1', 'Payroll named an employee number that it pays from a day on.', {
  ...number(),
  fromOn: dayField(),
});
export const EmployeeNoDropped = eventType(
  'workforce.employee_no_dropped.v1',
  'Payroll pays an employee number no longer; a last day before the first leaves none, for a number that was sent by mistake.',
  {
    ...number(),
    lastOn: dayField(),
  },
);
export const employeeNumberEvents = [EmployeeNoLinked, EmployeeNoReleased, EmployeeNoNamed, EmployeeNoDropped] as const;
export type EmployeeNumberEvent = FactOf<typeof employeeNumberEvents>;
