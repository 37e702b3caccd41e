import { CommandBus } from '@nestjs/cqrs';
import { RaiseTierAgainCommand } from '../../contexts/career/services';
import { CertificateReinstated } from '../../contexts/certificate';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** A certificate whose annulment was overturned counts again. A post that ended with the annulment is given back by people, or not. */
@ActsWhen()
export class RaiseTierWhenReinstated implements Process {
  readonly name = 'raise-tier-when-reinstated';
  readonly on = [CertificateReinstated];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { certificateId, annulmentId, workerId, enterpriseId, level, occupationCode, effectiveOn } = data as ReturnType<
      typeof CertificateReinstated
    >['data'];
    const intent = {
      workerId,
      enterpriseId,
      basis: 'CERTIFICATE' as const,
      basisId: certificateId,
      level,
      occupationCode,
      effectiveOn,
      overturns: annulmentId,
    };
    const command = new RaiseTierAgainCommand(intent, acting.envelope('raise', [enterpriseId]));
    await acting.settle('raise', await this.commands.execute<RaiseTierAgainCommand, Outcome>(command));
  }
}
