import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { WorkerEvent, WorkerRegistered } from '../workforce.events';
import { Worker, worker } from '../worker';

export interface RegisterWorker {
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
  readonly region: string;
  readonly personRef: Uuid;
  readonly employeeNo: string | null;
  readonly source: { readonly importId: Uuid; readonly row: number } | null;
}

/** Registering the same person again is no error: the roster says it once a year. Another employee number is. */
export const registerWorker = rule<Worker, WorkerEvent, RegisterWorker, object, 'EMPLOYEE_NO_DIFFERS'>({
  name: 'workforce.register-worker',
  version: 1,
  fold: worker,
  decide: (state, intent) => {
    if (state.status === 'unknown') return [WorkerRegistered({ ...intent, source: intent.source && { ...intent.source } })];
    const differs = intent.employeeNo !== null && state.employeeNo !== null && intent.employeeNo !== state.employeeNo;
    return differs ? refuse('EMPLOYEE_NO_DIFFERS', { employeeNo: state.employeeNo }) : [];
  },
});
