import { Recognisers, Settlement } from '../../contexts/allowance/services';
import { CertificateSuspended, SuspensionLifted } from '../../contexts/certificate';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/**
 * A suspended certificate pays nothing, and the one below it takes its place; a lifting gives it back its own. That is so wherever it
 * pays: at its issuer and at whoever recognised it. A recognition that comes later is settled by its own rise, and meets the pause then.
 */
@ActsWhen()
export class SettleSkillAllowanceWhenCertificateSuspended implements Process {
  readonly name = 'settle-skill-allowance-when-certificate-suspended';
  readonly on = [CertificateSuspended, SuspensionLifted];

  constructor(
    private readonly settlement: Settlement,
    private readonly recognisers: Recognisers,
  ) {}

  async react(event: Recorded, acting: Acting): Promise<void> {
    const { certificateId, workerId, enterpriseId } = event.data as ReturnType<typeof CertificateSuspended>['data'];
    const elsewhere = await this.recognisers.workersOf(certificateId, event.position);
    await this.settlement.ofAll(event, acting, [{ workerId, enterpriseId }, ...elsewhere]);
  }
}
