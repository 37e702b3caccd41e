import { Day, firstDayOf, lastDayOf, Month } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import { EmployeeNumber, employeeNumber, holdersOf, meet, NumberHolder } from '../workforce';

/** An employee number and whom it means, from when to when. */
export interface HeldNumber extends NumberHolder {
  readonly employeeNo: string;
}
/** A number that payroll pays. */
interface NamedNumber {
  readonly numberId: Uuid;
  readonly employeeNo: string;
  readonly named: EmployeeNumber['named'];
}
/** The employee numbers of an enterprise. */
export interface PayNumbers {
  readonly held: readonly HeldNumber[];
  readonly named: readonly NamedNumber[];
}

interface NumberRow {
  readonly numberId: string;
  readonly employeeNo: string;
  readonly state: EmployeeNumber;
}
interface RegisteredRow {
  readonly workerId: string;
  readonly employeeNo: string | null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What was said of each number, and who was registered under it, in the order of the numbers. */
export function payNumbersOf(rows: readonly NumberRow[], workers: readonly RegisteredRow[]): PayNumbers {
  const registered = new Map<string, Uuid[]>();
  for (const { workerId, employeeNo } of workers) {
    if (employeeNo === null) continue;
    const under = registered.get(employeeNo);
    if (under) under.push(workerId as Uuid);
    else registered.set(employeeNo, [workerId as Uuid]);
  }
  const said = new Map(rows.map(({ employeeNo, state }) => [employeeNo, state]));
  const all = [...new Set([...registered.keys(), ...said.keys()])].sort();
  return {
    held: all.flatMap((employeeNo) =>
      holdersOf(said.get(employeeNo) ?? employeeNumber.initial, registered.get(employeeNo) ?? []).map((holder) => ({
        employeeNo,
        ...holder,
      })),
    ),
    named: rows
      .filter(({ state }) => state.named.length > 0)
      .map(({ numberId, employeeNo, state }) => ({ numberId: numberId as Uuid, employeeNo, named: state.named }))
      .sort((a, b) => compare(a.employeeNo, b.employeeNo)),
  };
}

const daysOf = (period: Month) => ({ fromOn: firstDayOf(period), lastOn: lastDayOf(period) });
const ofMonths = (day: Day | null, open: string): string => day ?? open;
/** The number that means the worker last in the month; of several at once the one that has meant it longest, so that a second contract changes no line. */
const byRank =
  (month: { readonly lastOn: Day }) =>
  (a: HeldNumber, b: HeldNumber): number => {
    const until = ({ lastOn }: HeldNumber): string => (lastOn === null || lastOn > month.lastOn ? month.lastOn : lastOn);
    return compare(until(b), until(a)) || compare(ofMonths(a.fromOn, ''), ofMonths(b.fromOn, '')) || compare(a.employeeNo, b.employeeNo);
  };

/**
 * The number under which each worker is paid for a month. Somebody whose number ended before, and who is paid an
 * adjustment, keeps the last one; a number that begins after the month says nothing of it.
 */
export function numbersIn(period: Month, { held }: PayNumbers): ReadonlyMap<Uuid, string> {
  const month = daysOf(period);
  const begun = held.filter(({ fromOn }) => fromOn === null || fromOn <= month.lastOn).sort(byRank(month));
  const numbers = new Map<Uuid, string>();
  for (const { workerId, employeeNo } of begun) if (!numbers.has(workerId)) numbers.set(workerId, employeeNo);
  return numbers;
}

/** Numbers that payroll pays in the month and that mean no worker on any day of it. */
export function unmappedIn(
  period: Month,
  { held, named }: PayNumbers,
): readonly { readonly numberId: Uuid; readonly employeeNo: string }[] {
  const month = daysOf(period);
  const mapped = new Set(held.filter((holder) => meet(holder, month)).map(({ employeeNo }) => employeeNo));
  const isPaid = (days: EmployeeNumber['named'][number]): boolean =>
    (days.lastOn === null || days.fromOn <= days.lastOn) && meet(days, month);
  return named
    .filter((number) => !mapped.has(number.employeeNo) && number.named.some(isPaid))
    .map(({ numberId, employeeNo }) => ({ numberId, employeeNo }));
}
