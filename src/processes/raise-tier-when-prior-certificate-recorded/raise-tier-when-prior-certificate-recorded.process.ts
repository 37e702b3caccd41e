import { CommandBus } from '@nestjs/cqrs';
import { RaiseTierCommand } from '../../contexts/career/services';
import { policyPackOn } from '../../contexts/catalogue';
import { ForeignCertificateVerified, PriorCertificateRecorded, workerRecord } from '../../contexts/workforce';
import type { Fact } from '../../kernel/event-type';
import { beijingDayOf, Instant } from '../../kernel/instant';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/**
 * A certificate travels with its holder: it counts from the day of its issue, like one issued here. One that was verified with its
 * issuer always does; one that was recorded alone where the policy of the day asks for no second person.
 */
@ActsWhen()
export class RaiseTierWhenPriorCertificateRecorded implements Process {
  readonly name = 'raise-tier-when-prior-certificate-recorded';
  readonly on = [PriorCertificateRecorded, ForeignCertificateVerified];

  constructor(
    private readonly commands: CommandBus,
    private readonly ledger: Ledger,
  ) {}

  async react({ type, data, at }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { recordId, workerId, enterpriseId, level, occupationCode, issuedOn } = data as ReturnType<
      typeof PriorCertificateRecorded
    >['data'];
    if (type === PriorCertificateRecorded.type && (await this.isToBeVerified(workerId, at))) return;
    const intent = {
      workerId,
      enterpriseId,
      basis: 'PRIOR_CERTIFICATE' as const,
      basisId: recordId,
      level,
      occupationCode,
      effectiveOn: issuedOn,
    };
    const command = new RaiseTierCommand(intent, acting.envelope('raise', [enterpriseId]));
    await acting.settle('raise', await this.commands.execute<RaiseTierCommand, Outcome>(command));
  }

  private async isToBeVerified(workerId: Uuid, at: Instant): Promise<boolean> {
    const { value: worker } = await this.ledger.evidence(workerRecord, workerId);
    return (
      worker.status === 'registered' && policyPackOn(worker.region, beijingDayOf(at))?.pack.eligibility.priorCertificates === 'VERIFIED'
    );
  }
}
