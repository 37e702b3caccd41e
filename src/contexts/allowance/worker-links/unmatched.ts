import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { PayNumbers } from '../pay-numbers';
import { covers } from '../pay/pay-facts';

/** What does not match between payroll and the ledger on a day, each for whoever can mend it. */
export type Unmatched =
  /** Payroll pays a number that means nobody. */
  | { readonly kind: 'NUMBER_WITHOUT_WORKER'; readonly employeeNo: string; readonly workerIds: readonly [] }
  /** Somebody in service whom no number means, so that no line can reach payroll. */
  | { readonly kind: 'WORKER_WITHOUT_NUMBER'; readonly employeeNo: null; readonly workerIds: readonly [Uuid] }
  /** Several were registered under one number: nobody has said yet whom it means. */
  | { readonly kind: 'NUMBER_OF_SEVERAL'; readonly employeeNo: string; readonly workerIds: readonly Uuid[] };

export interface Service {
  readonly workerId: Uuid;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
}

const isOn =
  (on: Day) =>
  ({ fromOn, lastOn }: { readonly fromOn: Day | null; readonly lastOn: Day | null }): boolean =>
    (fromOn === null || fromOn <= on) && (lastOn === null || on <= lastOn);

/** Numbers first, then workers, each in order. */
export function unmatchedOn(on: Day, { held, named }: PayNumbers, services: readonly Service[]): readonly Unmatched[] {
  const holders = new Map<string, Uuid[]>();
  for (const { employeeNo, workerId } of held.filter(isOn(on))) holders.set(employeeNo, [...(holders.get(employeeNo) ?? []), workerId]);
  const numbered = new Set([...holders.values()].flat());
  const inService = [...new Set(services.filter((service) => covers(service, on)).map(({ workerId }) => workerId))].sort();
  return [
    ...named
      .filter((number) => !holders.has(number.employeeNo) && number.named.some(isOn(on)))
      .map(({ employeeNo }): Unmatched => ({ kind: 'NUMBER_WITHOUT_WORKER', employeeNo, workerIds: [] })),
    ...[...holders]
      .filter(([, workers]) => workers.length > 1)
      .map(([employeeNo, workers]): Unmatched => ({ kind: 'NUMBER_OF_SEVERAL', employeeNo, workerIds: [...workers].sort() })),
    ...inService
      .filter((workerId) => !numbered.has(workerId))
      .map((workerId): Unmatched => ({ kind: 'WORKER_WITHOUT_NUMBER', employeeNo: null, workerIds: [workerId] })),
  ];
}
