import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { OtherGround, RecoverablePeriod, RecoveryEvent, recoveryEvents } from './recovery.events';

export interface ProposedRecovery {
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly certificateId: Uuid;
  readonly fromOn: Day;
  readonly lastOn: Day;
  readonly periods: readonly RecoverablePeriod[];
  readonly isDecided: boolean;
  /** Absent: the enterprise's own certificate was annulled. */
  readonly ground?: OtherGround;
  /** The annulment behind it; a paper that was denied has none. */
  readonly annulmentId: Uuid | null;
  readonly isOverturned: boolean;
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
        const {
          recoveryId,
          enterpriseId,
          workerId,
          certificateId,
          fromOn,
          lastOn,
          periods,
          ground,
          annulmentId = ground ? null : recoveryId,
        } = event.data;
        return {
          enterpriseId,
          workerId,
          certificateId,
          fromOn,
          lastOn,
          periods,
          isDecided: false,
          isOverturned: false,
          annulmentId,
          ...(ground && { ground }),
        };
      }
      case 'allowance.recovery_decided.v1':
        return state && { ...state, isDecided: true };
      case 'allowance.recovery_overturned.v1':
        return state && { ...state, isOverturned: true };
    }
  },
};

export const recoveryRecord = streamView('allowance.recovery', recovery, (state) => state);
