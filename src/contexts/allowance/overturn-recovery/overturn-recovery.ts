import { rule } from '../../../kernel/decision';
import type { Uuid } from '../../../kernel/uuid';
import { Recovery, recovery } from '../recovery';
import { RecoveryEvent, RecoveryOverturned } from '../recovery.events';

export interface OverturnRecovery {
  readonly recoveryId: Uuid;
  readonly annulmentId: Uuid;
  readonly reinstatementId: Uuid;
}

/**
 * Where a certificate was recognised, the overturning of its annulment comes from elsewhere and must be told there: what was decided about
 * the pay falls with the annulment. The recognition itself is given anew by people (ADR 84).
 */
export const overturnRecovery = rule<Recovery, RecoveryEvent, OverturnRecovery, object, never>({
  name: 'allowance.overturn-recovery',
  version: 1,
  fold: recovery,
  decide: (state, intent) => {
    if (state === null || state.isOverturned || state.ground !== 'RECOGNITION_ENDED' || state.annulmentId !== intent.annulmentId) return [];
    const { enterpriseId, workerId } = state;
    return [RecoveryOverturned({ ...intent, enterpriseId, workerId })];
  },
});
