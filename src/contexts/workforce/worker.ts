import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { WorkerEvent, workerEvents } from './workforce.events';

export type Worker =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'registered';
      readonly enterpriseId: Uuid;
      readonly personRef: Uuid;
      readonly region: string;
      readonly employeeNo: string | null;
    };

export const worker: Fold<Worker, WorkerEvent> = {
  category: 'worker',
  events: workerEvents,
  initial: { status: 'unknown' },
  evolve: (_, event) => {
    switch (event.type) {
      case 'workforce.worker_registered.v1': {
        const { enterpriseId, personRef, region, employeeNo } = event.data;
        return { status: 'registered', enterpriseId, personRef, region, employeeNo };
      }
    }
  },
};

export const workerRecord = streamView('workforce.worker', worker, (state) => state);
