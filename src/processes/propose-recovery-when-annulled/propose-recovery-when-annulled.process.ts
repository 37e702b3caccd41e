import { CommandBus } from '@nestjs/cqrs';
import { ProposeRecoveryCommand } from '../../contexts/allowance/services';
import { CertificateAnnulled } from '../../contexts/certificate';
import { addDays } from '../../kernel/day';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** What closed months paid for a certificate that is void from the start waits for a person; from the decision on there is nothing before it. */
@ActsWhen()
export class ProposeRecoveryWhenAnnulled implements Process {
  readonly name = 'propose-recovery-when-annulled';
  readonly on = [CertificateAnnulled];

  constructor(private readonly commands: CommandBus) {}

  async react(event: Recorded<Fact>, acting: Acting): Promise<void> {
    const { certificateId, annulmentId, workerId, enterpriseId, decidedOn, effectiveOn } = event.data as ReturnType<typeof CertificateAnnulled>['data'];
    if (effectiveOn >= decidedOn) return;
    const intent = { recoveryId: annulmentId, enterpriseId, workerId, certificateId, fromOn: effectiveOn, lastOn: addDays(decidedOn, -1) };
    const command = new ProposeRecoveryCommand(intent, event.id, event.position, acting.envelope('propose', [enterpriseId]));
    await acting.settle('propose', await this.commands.execute<ProposeRecoveryCommand, Outcome>(command));
  }
}
