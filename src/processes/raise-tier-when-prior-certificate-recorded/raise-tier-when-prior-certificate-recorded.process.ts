import { CommandBus } from '@nestjs/cqrs';
import { RaiseTierCommand } from '../../contexts/career';
import { ForeignCertificateVerified, PriorCertificateRecorded } from '../../contexts/workforce';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** A certificate travels with its holder: one that was recorded, or verified with its issuer, counts from the day of its issue, like one issued here. */
@ActsWhen()
export class RaiseTierWhenPriorCertificateRecorded implements Process {
  readonly name = 'raise-tier-when-prior-certificate-recorded';
  readonly on = [PriorCertificateRecorded, ForeignCertificateVerified];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { recordId, workerId, enterpriseId, level, occupationCode, issuedOn } = data as ReturnType<typeof PriorCertificateRecorded>['data'];
    const intent = { workerId, enterpriseId, basis: 'PRIOR_CERTIFICATE' as const, basisId: recordId, level, occupationCode, effectiveOn: issuedOn };
    const command = new RaiseTierCommand(intent, acting.envelope('raise', [enterpriseId]));
    await acting.settle('raise', await this.commands.execute<RaiseTierCommand, Outcome>(command));
  }
}
