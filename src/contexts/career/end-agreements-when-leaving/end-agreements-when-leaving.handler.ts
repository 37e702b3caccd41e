import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { JoinedRecords } from '../../workforce/services';
import type { Leaving } from '../in-service';
import { endAgreementsWhenLeaving } from './end-agreements-when-leaving';

export interface WhoLeaves extends Leaving {
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
}
export class EndAgreementsWhenLeavingCommand {
  constructor(
    readonly asked: WhoLeaves,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(EndAgreementsWhenLeavingCommand)
export class EndAgreementsWhenLeavingHandler implements ICommandHandler<EndAgreementsWhenLeavingCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly records: JoinedRecords,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ asked: { workerId, ...leaving }, envelope }: EndAgreementsWhenLeavingCommand): Promise<Outcome> {
    const { enterpriseId } = leaving;
    const { all } = await this.records.recordsOf(enterpriseId, workerId);
    const evidence = { employment: (await this.records.employments(enterpriseId, [workerId])).get(workerId)! };
    return this.ledger.record({
      rule: endAgreementsWhenLeaving,
      id: this.ids.of('mentorships', enterpriseId),
      intent: { ...leaving, workerIds: all },
      evidence,
      envelope,
    });
  }
}
