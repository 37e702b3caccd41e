import { CommandBus } from '@nestjs/cqrs';
import { EndPostsRestingOnCommand, LowerTierCommand } from '../../contexts/career/services';
import { CertificateAnnulled } from '../../contexts/certificate';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/**
 * A post falls with the certificate it rests on. The annulment is brought into the career first, though another process
 * does so too (whoever is second records nothing): from then on no post can begin on this certificate, so that the look
 * for such posts that follows misses none.
 */
@ActsWhen()
export class EndAppointmentWhenCertificateAnnulled implements Process {
  readonly name = 'end-appointment-when-certificate-annulled';
  readonly on = [CertificateAnnulled];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { certificateId, annulmentId, workerId, enterpriseId, decidedOn, effectiveOn } = data as ReturnType<
      typeof CertificateAnnulled
    >['data'];
    const lower = new LowerTierCommand(
      { workerId, enterpriseId, certificateId, annulmentId, decidedOn, effectiveOn },
      acting.envelope('lower', [enterpriseId]),
    );
    await acting.settle('lower', await this.commands.execute<LowerTierCommand, Outcome>(lower));
    const end = new EndPostsRestingOnCommand({ workerId, enterpriseId, certificateId, decidedOn }, acting.envelope('end', [enterpriseId]));
    await acting.settle('end', await this.commands.execute<EndPostsRestingOnCommand, Outcome>(end));
  }
}
