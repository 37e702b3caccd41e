import { CommandBus } from '@nestjs/cqrs';
import { LowerTierCommand } from '../../contexts/career/services';
import { CertificateAnnulled } from '../../contexts/certificate';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** The tier falls to the highest certificate that is still valid. */
@ActsWhen()
export class LowerTierWhenAnnulled implements Process {
  readonly name = 'lower-tier-when-annulled';
  readonly on = [CertificateAnnulled];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { certificateId, annulmentId, workerId, enterpriseId, decidedOn, effectiveOn } = data as ReturnType<
      typeof CertificateAnnulled
    >['data'];
    const command = new LowerTierCommand(
      { workerId, enterpriseId, certificateId, annulmentId, decidedOn, effectiveOn },
      acting.envelope('lower', [enterpriseId]),
    );
    await acting.settle('lower', await this.commands.execute<LowerTierCommand, Outcome>(command));
  }
}
