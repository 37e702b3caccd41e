import type { Day } from '../../../kernel/day';
import { isRefusal, Refusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { EmployeeNumber, employeeNumber } from '../employee-number';
import type { Worker } from '../worker';
import { LinkNumber, linkNumber } from './link-number';

/** A row of a sheet whose document means a person whom the enterprise knows. */
export interface LinkRow {
  readonly row: number;
  readonly employeeNo: string;
  readonly numberId: Uuid;
  readonly linkId: Uuid;
  readonly fromOn: Day;
  /** null where the enterprise knows nobody by the document. */
  readonly workerId: Uuid | null;
}
export interface LinkedRow {
  readonly row: number;
  readonly employeeNo: string;
  readonly workerId: Uuid | null;
  /** What becomes of the row, or would; a refusal at the number, or at the document where it means nobody. */
  readonly result: 'CREATED' | 'SAME' | Refusal;
}
/** What the rule is told of the rows, read all at once. */
export interface LinkFacts {
  readonly numbers: ReadonlyMap<Uuid, EmployeeNumber>;
  readonly workers: ReadonlyMap<Uuid, Worker>;
  readonly registered: ReadonlyMap<string, readonly Uuid[]>;
}

export const intentOf = ({ numberId, employeeNo, linkId, fromOn }: LinkRow, enterpriseId: Uuid, workerId: Uuid): LinkNumber => ({
  numberId,
  enterpriseId,
  employeeNo,
  linkId,
  workerId,
  fromOn,
});

/** What the rule would say of each row, one after the other: a number that stands twice means whom the first row says. */
export function triedOut(
  enterpriseId: Uuid,
  rows: readonly LinkRow[],
  { numbers, workers, registered }: LinkFacts,
  moment: Parameters<typeof linkNumber.decide>[3],
): readonly LinkedRow[] {
  const states = new Map(numbers);
  return rows.map((each) => {
    const { row, employeeNo, numberId, workerId } = each;
    const answered = (result: LinkedRow['result']): LinkedRow => ({ row, employeeNo, workerId, result });
    if (workerId === null) return answered({ refused: 'WORKER_UNKNOWN', params: {} });
    const state = states.get(numberId) ?? employeeNumber.initial;
    const decision = linkNumber.decide(
      state,
      intentOf(each, enterpriseId, workerId),
      { worker: workers.get(workerId) ?? { status: 'unknown' }, registered: registered.get(employeeNo) ?? [] },
      moment,
    );
    if (isRefusal(decision)) return answered(decision);
    states.set(numberId, decision.reduce(employeeNumber.evolve, state));
    return answered(decision.length > 0 ? 'CREATED' : 'SAME');
  });
}
