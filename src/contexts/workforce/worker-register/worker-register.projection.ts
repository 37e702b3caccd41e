import { on, projection } from '../../../projecting/projection';
import { EmploymentEnded, EmploymentStarted, WorkerRegistered } from '../workforce.events';
import { EmploymentSpanRow, WorkerRow } from './worker-register.entity';

/** Workers of each enterprise and their spans of work. */
export const workerRegister = projection({
  name: 'workforce.worker-register',
  version: 1,
  tables: [WorkerRow, EmploymentSpanRow],
  on: [
    on(WorkerRegistered, ({ data, at }, rows) => {
      const { workerId, enterpriseId, region, personRef, employeeNo } = data;
      rows.of(WorkerRow).put({ workerId, enterpriseId, region, personRef, employeeNo, registeredAt: at });
    }),
    on(EmploymentStarted, async ({ data }, rows) => {
      const { region } = await rows.of(WorkerRow).require({ workerId: data.workerId });
      const { spanId, workerId, enterpriseId, personRef, employer, occupationCode, fromOn, lastOn } = data;
      rows.of(EmploymentSpanRow).put({ spanId, workerId, enterpriseId, region, personRef, employer, occupationCode, fromOn, lastOn });
    }),
    on(EmploymentEnded, async ({ data }, rows) => {
      await rows.of(EmploymentSpanRow).alter({ spanId: data.spanId }, { lastOn: data.lastOn });
    }),
  ],
});
