import { type EmployeeNumber, employeeNumber, holdersOf } from '../../contexts/workforce';
import type { Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';

interface Numbered {
  readonly workerId: string;
  readonly enterpriseId: string;
  /** Of the registration. */
  readonly employeeNo: string | null;
  /** Ever linked. */
  readonly numberIds: readonly string[];
}
interface SaidOfNumber {
  readonly numberId: string;
  readonly enterpriseId: string;
  readonly employeeNo: string;
  readonly state: EmployeeNumber;
}
/** What was said of numbers beside registrations under them, by enterprise and number, and by id. */
export interface SaidOfNumbers {
  readonly byName: ReadonlyMap<string, SaidOfNumber>;
  readonly byId: ReadonlyMap<string, SaidOfNumber>;
}

const nameOf = ({ enterpriseId, employeeNo }: { readonly enterpriseId: string; readonly employeeNo: string | null }): string =>
  `${enterpriseId} ${employeeNo}`;
export const saidOf = (numbers: readonly SaidOfNumber[]): SaidOfNumbers => ({
  byName: new Map(numbers.map((number) => [nameOf(number), number])),
  byId: new Map(numbers.map((number) => [number.numberId, number])),
});

const covers =
  (on: Day) =>
  ({ fromOn, lastOn }: { readonly fromOn: Day | null; readonly lastOn: Day | null }): boolean =>
    (fromOn === null || fromOn <= on) && (lastOn === null || on <= lastOn);

/** The employee numbers that mean a worker on a day, in order: two where there are two contracts, none where none was given. */
export function numbersOn(worker: Numbered, { byName, byId }: SaidOfNumbers, on: Day): readonly string[] {
  const { employeeNo, workerId } = worker;
  const states = new Map<string, EmployeeNumber>(
    employeeNo === null ? [] : [[employeeNo, byName.get(nameOf(worker))?.state ?? employeeNumber.initial]],
  );
  for (const numberId of worker.numberIds) {
    const linked = byId.get(numberId);
    if (linked) states.set(linked.employeeNo, linked.state);
  }
  const isMeant = ([number, state]: readonly [string, EmployeeNumber]): boolean =>
    holdersOf(state, number === employeeNo ? [workerId as Uuid] : []).some((holder) => holder.workerId === workerId && covers(on)(holder));
  return [...states]
    .filter(isMeant)
    .map(([number]) => number)
    .sort();
}
