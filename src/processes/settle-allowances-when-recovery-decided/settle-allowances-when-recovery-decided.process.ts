import { RecoveryDecided, RecoveryOverturned } from '../../contexts/allowance';
import { Settlement } from '../../contexts/allowance/services';
import { CertificateReinstated } from '../../contexts/certificate';
import type { Uuid } from '../../kernel/uuid';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** Days whose pay is taken back count no more, and count again where the annulment is overturned from the start. */
@ActsWhen()
export class SettleAllowancesWhenRecoveryDecided implements Process {
  readonly name = 'settle-allowances-when-recovery-decided';
  readonly on = [RecoveryDecided, RecoveryOverturned, CertificateReinstated];

  constructor(private readonly settlement: Settlement) {}

  react(event: Recorded, acting: Acting): Promise<void> {
    return this.settlement.of(event, acting, event.data as { readonly workerId: Uuid; readonly enterpriseId: Uuid });
  }
}
