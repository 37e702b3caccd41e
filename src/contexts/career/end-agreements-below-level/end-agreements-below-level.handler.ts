import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { workerRecord } from '../../workforce';
import { JoinedRecords } from '../../workforce/services';
import { OtherCareers } from '../other-careers.provider';
import { endAgreementsBelowLevel } from './end-agreements-below-level';

export interface WhoFell {
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
  readonly decidedOn: Day;
}
export class EndAgreementsBelowLevelCommand {
  constructor(
    readonly asked: WhoFell,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(EndAgreementsBelowLevelCommand)
export class EndAgreementsBelowLevelHandler implements ICommandHandler<EndAgreementsBelowLevelCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly records: JoinedRecords,
    private readonly careers: OtherCareers,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ asked: { workerId, enterpriseId, decidedOn }, envelope }: EndAgreementsBelowLevelCommand): Promise<Outcome> {
    const { value: worker } = await this.ledger.evidence(workerRecord, workerId);
    const { all } = await this.records.recordsOf(enterpriseId, workerId);
    const evidence = {
      mentorCareer: await this.careers.ofPerson(enterpriseId, workerId),
      pack: policyEvidence(worker.status === 'registered' ? worker.region : '', decidedOn),
    };
    return this.ledger.record({
      rule: endAgreementsBelowLevel,
      id: this.ids.of('mentorships', enterpriseId),
      intent: { enterpriseId, decidedOn, mentorIds: all },
      evidence,
      envelope,
    });
  }
}
