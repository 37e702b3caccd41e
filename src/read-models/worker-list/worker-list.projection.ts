import { TierLowered, TierRaised } from '../../contexts/career';
import {
  EmployeeNoLinked,
  EmployeeNoReleased,
  employeeNumber,
  EmploymentEnded,
  EmploymentStarted,
  RecordsJoined,
  WorkerRegistered,
} from '../../contexts/workforce';
import { type Course, turned } from '../../kernel/course';
import { day, type Day } from '../../kernel/day';
import { on, projection, type Reaction, type Rows } from '../../projecting/projection';
import { ListedNumberRow, ListedWorkerRow } from './listed-worker.entity';
import { occupationOf, type OwnSpan, serviceOf } from './work-course';

export const NO_TIER = 'NONE';
/** Earlier than any day that is asked for: until a tier is raised there was none. */
const ALWAYS = day('1900-01-01');

async function worked(rows: Rows, workerId: string, change: (spans: readonly OwnSpan[]) => readonly OwnSpan[]): Promise<void> {
  const spans = change((await rows.of(ListedWorkerRow).require({ workerId })).spans);
  await rows.of(ListedWorkerRow).alter({ workerId }, { spans, service: serviceOf(spans), occupation: occupationOf(spans) });
}

async function tierMoved(rows: Rows, workerId: string, toLevel: string | null, effectiveOn: Day): Promise<void> {
  const { tier } = await rows.of(ListedWorkerRow).require({ workerId });
  await rows.of(ListedWorkerRow).alter({ workerId }, { tier: turned(tier, toLevel ?? NO_TIER, effectiveOn) });
}

async function follow(rows: Rows, event: ReturnType<typeof EmployeeNoLinked> | ReturnType<typeof EmployeeNoReleased>): Promise<void> {
  const { numberId, enterpriseId, employeeNo, workerId } = event.data;
  const { region } = await rows.of(ListedWorkerRow).require({ workerId });
  const { state = employeeNumber.initial } = (await rows.of(ListedNumberRow).find({ numberId })) ?? {};
  rows.of(ListedNumberRow).put({ numberId, enterpriseId, region, employeeNo, state: employeeNumber.evolve(state, event) });
}

const numbers: readonly Reaction[] = [
  on(EmployeeNoLinked, async (event, rows) => {
    const { numberId, workerId } = event.data;
    await follow(rows, event);
    const { numberIds } = await rows.of(ListedWorkerRow).require({ workerId });
    await rows.of(ListedWorkerRow).alter({ workerId }, { numberIds: [...new Set([...numberIds, numberId])] });
  }),
  on(EmployeeNoReleased, (event, rows) => follow(rows, event)),
];

const NEVER: Course = [{ from: ALWAYS, state: NO_TIER }];

/** The workers of each enterprise as lines of a list, by the day. */
export const workerList = projection({
  name: 'worker-list',
  version: 1,
  tables: [ListedWorkerRow, ListedNumberRow],
  on: [
    on(WorkerRegistered, ({ data: { workerId, enterpriseId, region, personRef, employeeNo }, position, at }, rows) => {
      rows.of(ListedWorkerRow).put({
        workerId,
        enterpriseId,
        region,
        personRef,
        employeeNo,
        numberIds: [],
        spans: [],
        service: [],
        occupation: [],
        tier: NEVER,
        joinedTo: null,
        registeredAt: at,
        registeredPosition: String(position),
      });
    }),
    on(EmploymentStarted, async ({ data: { workerId, spanId, employer, occupationCode, fromOn, lastOn } }, rows) => {
      if (employer === 'OWN') await worked(rows, workerId, (spans) => [...spans, { spanId, occupationCode, fromOn, lastOn }]);
    }),
    on(EmploymentEnded, ({ data: { workerId, spanId, lastOn } }, rows) =>
      worked(rows, workerId, (spans) => spans.map((span) => (span.spanId === spanId ? { ...span, lastOn } : span))),
    ),
    on(TierRaised, ({ data: { workerId, toLevel, effectiveOn } }, rows) => tierMoved(rows, workerId, toLevel, effectiveOn)),
    on(TierLowered, ({ data: { workerId, toLevel, effectiveOn } }, rows) => tierMoved(rows, workerId, toLevel, effectiveOn)),
    on(RecordsJoined, async ({ data: { keptId, otherId } }, rows) => {
      await rows.of(ListedWorkerRow).alter({ workerId: otherId }, { joinedTo: keptId });
    }),
    ...numbers,
  ],
});
