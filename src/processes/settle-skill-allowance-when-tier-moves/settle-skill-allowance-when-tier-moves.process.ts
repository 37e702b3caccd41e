import { Settlement } from '../../contexts/allowance/services';
import {
  AppointmentEnded,
  AppointmentRenewed,
  AppointmentResumed,
  AppointmentStarted,
  CertificateCounted,
  CertificateDiscounted,
  TierLowered,
  TierRaised,
} from '../../contexts/career';
import type { Uuid } from '../../kernel/uuid';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process, Reaction } from '../../projecting/process';

/** A tier or a post begins or ends: skill pay follows. A certificate that raised nothing may still be the one in the occupation worked. */
@ActsWhen()
export class SettleSkillAllowanceWhenTierMoves implements Process {
  readonly name = 'settle-skill-allowance-when-tier-moves';
  readonly on = [
    TierRaised,
    TierLowered,
    CertificateCounted,
    CertificateDiscounted,
    AppointmentStarted,
    AppointmentEnded,
    AppointmentResumed,
    AppointmentRenewed,
  ];

  constructor(private readonly settlement: Settlement) {}

  react(event: Recorded, acting: Acting): Promise<void> {
    return this.settlement.of(event, acting, workerOf(event));
  }

  reactToEach(reactions: readonly Reaction[]): Promise<void> {
    return this.settlement.ofEach(reactions, workerOf);
  }
}

const workerOf = ({ data }: Recorded): { readonly workerId: Uuid; readonly enterpriseId: Uuid } =>
  data as { readonly workerId: Uuid; readonly enterpriseId: Uuid };
