import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { RecoverablePeriod, RecoveryEvent, recoveryEvents } from './recovery.events';

export interface ProposedRecovery {
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly certificateId: Uuid;
  readonly fromOn: Day;
  readonly lastOn: Day;
  readonly periods: readonly RecoverablePeriod[];
  readonly isDecided: boolean;
}
/** null: nothing was proposed. */
export type Recovery = ProposedRecovery | null;

export const recovery: Fold<Recovery, RecoveryEvent> = {
  category: 'recovery',
  events: recoveryEvents,
  initial: null,
  evolve: (state, event) => {
    switch (event.type) {
      case 'allowance.recovery_proposed.v1': {
        const { enterpriseId, workerId, certificateId, fromOn, lastOn, periods } = event.data;
        return { enterpriseId, workerId, certificateId, fromOn, lastOn, periods, isDecided: false };
      }
      case 'allowance.recovery_decided.v1':
        return state && { ...state, isDecided: true };
    }
  },
};

export const recoveryRecord = streamView('allowance.recovery', recovery, (state) => state);
