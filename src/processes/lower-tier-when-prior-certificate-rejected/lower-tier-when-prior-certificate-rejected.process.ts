import { CommandBus } from '@nestjs/cqrs';
import { EndPostsRestingOnCommand, LowerTierCommand } from '../../contexts/career/services';
import { ForeignCertificateRejected } from '../../contexts/workforce';
import type { Fact } from '../../kernel/event-type';
import { beijingDayOf } from '../../kernel/instant';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/**
 * A prior certificate that its issuer does not confirm carries no tier and no post from the day of the answer on. The paper's own
 * record takes the place of an annulment. One that never counted changes nothing.
 */
@ActsWhen()
export class LowerTierWhenPriorCertificateRejected implements Process {
  readonly name = 'lower-tier-when-prior-certificate-rejected';
  readonly on = [ForeignCertificateRejected];

  constructor(private readonly commands: CommandBus) {}

  async react({ data, at }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { recordId, workerId, enterpriseId, hasCounted } = data as ReturnType<typeof ForeignCertificateRejected>['data'];
    if (!hasCounted) return;
    const decidedOn = beijingDayOf(at);
    const lower = new LowerTierCommand(
      { workerId, enterpriseId, certificateId: recordId, annulmentId: recordId, decidedOn, effectiveOn: decidedOn },
      acting.envelope('lower', [enterpriseId]),
    );
    await acting.settle('lower', await this.commands.execute<LowerTierCommand, Outcome>(lower));
    const end = new EndPostsRestingOnCommand(
      { workerId, enterpriseId, certificateId: recordId, decidedOn },
      acting.envelope('end', [enterpriseId]),
    );
    await acting.settle('end', await this.commands.execute<EndPostsRestingOnCommand, Outcome>(end));
  }
}
