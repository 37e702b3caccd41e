import { Injectable } from '@nestjs/common';
import { Any, EntityManager, FindOptionsWhere, In } from 'typeorm';
import type { Day } from '../../kernel/day';
import { ownRows } from '../../projecting/querying/own-rows.query';
import { type PageOf, pageOf, type PageRequest } from '../../projecting/querying/page-of.query';
import { type Horizon, ReadModels, type Seen, type Viewer } from '../../projecting/querying/read-models.provider';
import type { Then } from '../../projecting/querying/then';
import { numbersOn, saidOf } from './held-numbers';
import { ListedNumberRow, ListedWorkerRow } from './listed-worker.entity';
import type { WorkerListQuery } from './worker-list.dto';

export type WorkerFilters = Pick<WorkerListQuery, 'enterpriseId' | 'occupationCode' | 'level' | 'service' | 'employeeNo'>;
export interface ListedWorker extends ListedWorkerRow {
  /** On the day asked for. */
  readonly numbersOnDay: readonly string[];
}
/** In the order of registration. */
export const REGISTERED: PageRequest<ListedWorkerRow>['place'] = ['registeredPosition', 'workerId'];

type AskedOf = Pick<PageRequest<ListedWorkerRow>, 'after' | 'limit' | 'isCounted'>;
type OnDay = Horizon & { readonly effectiveOn: Day };

@Injectable()
export class WorkerList {
  constructor(private readonly readModels: ReadModels) {}

  list(
    viewer: Viewer,
    { enterpriseId, employeeNo, occupationCode, level, service }: WorkerFilters,
    page: AskedOf,
    horizon: OnDay,
  ): Promise<Seen<PageOf<ListedWorker>>> {
    const on = horizon.effectiveOn;
    const standing = [
      { course: 'service', on, state: service },
      { course: 'occupation', on, state: occupationCode },
      { course: 'tier', on, state: level },
    ] as const;
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const workerId = employeeNo === undefined ? undefined : In([...(await meantBy(employeeNo, on, rows, then))]);
        const found = await pageOf(rows, then, {
          table: ListedWorkerRow,
          place: REGISTERED,
          fixed: { enterpriseId, workerId },
          standing,
          ...page,
        });
        return { ...found, rows: await withNumbers(found.rows, on, rows, then) };
      },
      horizon,
    );
  }
}

/** Workers whom a number means on the day, of every enterprise that the viewer sees. */
async function meantBy(employeeNo: string, on: Day, rows: EntityManager, then: Then): Promise<readonly string[]> {
  const numbers = await then.rows(
    ListedNumberRow,
    await rows.find(ListedNumberRow, { where: { employeeNo, ...ownRows(rows, ListedNumberRow) } }),
  );
  const linked = numbers.flatMap(({ state }) => state.links.map(({ workerId }) => workerId));
  const where: FindOptionsWhere<ListedWorkerRow>[] = [{ employeeNo, ...ownRows(rows, ListedWorkerRow) }, { workerId: Any(linked) }];
  const workers = await then.rows(ListedWorkerRow, await rows.find(ListedWorkerRow, { where }));
  const said = saidOf(numbers);
  return workers.filter((worker) => numbersOn(worker, said, on).includes(employeeNo)).map(({ workerId }) => workerId);
}

async function withNumbers(
  workers: readonly ListedWorkerRow[],
  on: Day,
  rows: EntityManager,
  then: Then,
): Promise<readonly ListedWorker[]> {
  const [given, enterprises] = [
    workers.flatMap(({ employeeNo }) => employeeNo ?? []),
    [...new Set(workers.map(({ enterpriseId }) => enterpriseId))],
  ];
  const where: FindOptionsWhere<ListedNumberRow>[] = [
    { employeeNo: Any(given), enterpriseId: Any(enterprises) },
    { numberId: Any(workers.flatMap(({ numberIds }) => numberIds)) },
  ];
  const said = saidOf(await then.rows(ListedNumberRow, await rows.find(ListedNumberRow, { where })));
  return workers.map((worker) => ({ ...worker, numbersOnDay: numbersOn(worker, said, on) }));
}
