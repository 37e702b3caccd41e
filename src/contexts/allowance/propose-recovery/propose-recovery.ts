import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { sumInFen } from '../../../kernel/money';
import type { Uuid } from '../../../kernel/uuid';
import { Recovery, recovery } from '../recovery';
import { OtherGround, RecoverablePeriod, RecoveryEvent, RecoveryOutcome, RecoveryProposed } from '../recovery.events';

export interface ProposeRecovery {
  /** That of the annulment, unless something else took the ground away. */
  readonly recoveryId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly certificateId: Uuid;
  readonly fromOn: Day;
  readonly lastOn: Day;
  readonly ground?: OtherGround;
  /** Of a recognition that ended. */
  readonly annulmentId?: Uuid;
}
/** What closed months gave, as plain values. */
export type PaidForAnnulled = {
  readonly region: string;
  readonly basisIds: readonly Uuid[];
  readonly periods: readonly RecoverablePeriod[];
  readonly defaultOutcome: RecoveryOutcome;
  readonly policyPack: string;
};
interface Evidence {
  readonly paid: PaidForAnnulled;
}

/**
 * Recorded by the product; it takes nothing from anybody. What is paid may be a moment old: a month that closes meanwhile
 * is reckoned again when the decided days are taken out of the pay itself, so that the proposal only tells a person what
 * the decision is about.
 */
export const proposeRecovery = rule<Recovery, RecoveryEvent, ProposeRecovery, Evidence, never>({
  name: 'allowance.propose-recovery',
  version: 1,
  fold: recovery,
  decide: (state, intent, { paid: { region, basisIds, periods, defaultOutcome, policyPack } }) => {
    if (state !== null || periods.length === 0) return [];
    const amountInFen = sumInFen(periods.map((each) => each.amountInFen));
    return [
      RecoveryProposed({ ...intent, region, basisIds: [...basisIds], periods: [...periods], amountInFen, defaultOutcome, policyPack }),
    ];
  },
});
