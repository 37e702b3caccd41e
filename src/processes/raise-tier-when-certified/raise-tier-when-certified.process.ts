import { CommandBus } from '@nestjs/cqrs';
import { RaiseTierCommand } from '../../contexts/career/services';
import { CertificateIssued } from '../../contexts/certificate';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** A certificate is counted for its holder; the tier rises where it is the highest. */
@ActsWhen()
export class RaiseTierWhenCertified implements Process {
  readonly name = 'raise-tier-when-certified';
  readonly on = [CertificateIssued];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { certificateId, workerId, enterpriseId, level, occupationCode, issuedOn } = data as ReturnType<typeof CertificateIssued>['data'];
    const intent = { workerId, enterpriseId, basis: 'CERTIFICATE' as const, basisId: certificateId, level, occupationCode, effectiveOn: issuedOn };
    const command = new RaiseTierCommand(intent, acting.envelope('raise', [enterpriseId]));
    await acting.settle('raise', await this.commands.execute<RaiseTierCommand, Outcome>(command));
  }
}
