import { Settlement } from '../../contexts/allowance/services';
import { CertificateSuspended, SuspensionLifted } from '../../contexts/certificate';
import type { Uuid } from '../../kernel/uuid';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** A suspended certificate pays nothing, and the one below it takes its place; a lifting gives it back its own. */
@ActsWhen()
export class SettleSkillAllowanceWhenCertificateSuspended implements Process {
  readonly name = 'settle-skill-allowance-when-certificate-suspended';
  readonly on = [CertificateSuspended, SuspensionLifted];

  constructor(private readonly settlement: Settlement) {}

  react(event: Recorded, acting: Acting): Promise<void> {
    return this.settlement.of(event, acting, event.data as { readonly workerId: Uuid; readonly enterpriseId: Uuid });
  }
}
