import { CommandBus } from '@nestjs/cqrs';
import { OverturnRecoveryCommand, Recognisers } from '../../contexts/allowance/services';
import { CertificateReinstated } from '../../contexts/certificate';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/**
 * An annulment overturned from the start takes with it what enterprises that had recognised the certificate decided about their pay. One that
 * is proposed a moment too late to be found here can take nothing: who decides is told that the annulment no longer stands.
 */
@ActsWhen()
export class OverturnRecoveriesWhenReinstated implements Process {
  readonly name = 'overturn-recoveries-when-reinstated';
  readonly on = [CertificateReinstated];

  constructor(
    private readonly commands: CommandBus,
    private readonly recognisers: Recognisers,
  ) {}

  async react({ data, position }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { annulmentId, reinstatementId, effect } = data as ReturnType<typeof CertificateReinstated>['data'];
    if (effect !== 'EX_TUNC') return;
    for (const { recoveryId, enterpriseId } of await this.recognisers.recoveriesOf(annulmentId, position)) {
      const command = new OverturnRecoveryCommand(
        { recoveryId, annulmentId, reinstatementId },
        acting.envelope(recoveryId, [enterpriseId]),
      );
      await acting.settle(recoveryId, await this.commands.execute<OverturnRecoveryCommand, Outcome>(command));
    }
  }
}
