import { CommandBus } from '@nestjs/cqrs';
import { RecognitionEnded } from '../../contexts/career';
import { EndPostsRestingOnCommand, LowerTierCommand } from '../../contexts/career/services';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** What was recognised carries no tier and no post any more. One that waited for its top-up never counted: then it is only noted that it never will. */
@ActsWhen()
export class LowerTierWhenRecognitionEnds implements Process {
  readonly name = 'lower-tier-when-recognition-ends';
  readonly on = [RecognitionEnded];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const {
      recognitionId: certificateId,
      enterpriseId,
      workerId,
      annulmentId,
      decidedOn,
      effectiveOn,
    } = data as ReturnType<typeof RecognitionEnded>['data'];
    const lower = new LowerTierCommand(
      { workerId, enterpriseId, certificateId, annulmentId, decidedOn, effectiveOn },
      acting.envelope('lower', [enterpriseId]),
    );
    await acting.settle('lower', await this.commands.execute<LowerTierCommand, Outcome>(lower));
    const end = new EndPostsRestingOnCommand({ workerId, enterpriseId, certificateId, decidedOn }, acting.envelope('end', [enterpriseId]));
    await acting.settle('end', await this.commands.execute<EndPostsRestingOnCommand, Outcome>(end));
  }
}
