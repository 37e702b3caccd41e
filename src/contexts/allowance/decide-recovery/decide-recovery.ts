import { Day, lastDayOf } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Certificate } from '../../certificate';
import { ProposedRecovery, Recovery, recovery } from '../recovery';
import { RecoveryDecided, RecoveryEvent, RecoveryOutcome } from '../recovery.events';

export interface DecideRecovery {
  readonly recoveryId: Uuid;
  readonly enterpriseId: Uuid;
  readonly outcome: RecoveryOutcome;
  /** Of a part: the first day whose pay is taken back. */
  readonly fromOn: Day | null;
  readonly documentNo: string;
}
interface Evidence {
  readonly certificate: Certificate;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'RECOVERY_DECIDED_BEFORE' | 'RECOVERY_OVERTAKEN' | 'RECOVERY_PART_OUTSIDE';

/**
 * The rule proposes, a person decides (invariant 34). Whole days are taken back, never an amount: so the same arithmetic
 * that paid them makes the lines, and a later reversal of the annulment gives exactly these days back.
 *
 * The certificate is evidence that may be a moment old: where an annulment is overturned meanwhile, the reversal itself
 * gives the days back (pay-register).
 */
export const decideRecovery = rule<Recovery, RecoveryEvent, DecideRecovery, Evidence, No>({
  name: 'allowance.decide-recovery',
  version: 1,
  fold: recovery,
  decide: (state, intent, { certificate }, { actor }) => {
    const { recoveryId, enterpriseId, outcome, documentNo } = intent;
    if (state === null || state.enterpriseId !== enterpriseId) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (state.isDecided) return refuse('RECOVERY_DECIDED_BEFORE');
    if (outcome !== 'NONE' && !standsStill(state, certificate)) return refuse('RECOVERY_OVERTAKEN');
    const fromOn = firstDayTaken(state, intent);
    if (outcome === 'PART' && !isPart(state, fromOn))
      return refuse('RECOVERY_PART_OUTSIDE', { earliestOn: state.fromOn, latestOn: state.lastOn });
    const { workerId, certificateId, periods } = state;
    const months = fromOn === null ? 0 : periods.filter(({ period }) => fromOn <= lastDayOf(period)).length;
    return [
      RecoveryDecided({ recoveryId, enterpriseId, workerId, certificateId, outcome, fromOn, documentNo, decidedBy: actor.ref, months }),
    ];
  },
});

const firstDayTaken = ({ fromOn }: ProposedRecovery, intent: DecideRecovery): Day | null =>
  intent.outcome === 'NONE' ? null : intent.outcome === 'FULL' ? fromOn : intent.fromOn;

const isPart = (state: ProposedRecovery, fromOn: Day | null): boolean => fromOn !== null && state.fromOn < fromOn && fromOn <= state.lastOn;

/** An answer of an issuer is final: a paper that was denied would have to be recorded anew. */
const standsStill = ({ ground, annulmentId }: ProposedRecovery, certificate: Certificate): boolean =>
  ground === 'PAPER_DENIED' || (certificate.status === 'annulled' && certificate.stoppedBy?.id === annulmentId);
