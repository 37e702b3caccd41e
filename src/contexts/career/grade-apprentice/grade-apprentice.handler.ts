import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { recordLinksOf, workerRecord } from '../../workforce';
import { JoinedRecords } from '../../workforce/services';
import { OtherCareers } from '../other-careers.provider';
import { GradeApprentice, gradeApprentice } from './grade-apprentice';

export class GradeApprenticeCommand {
  constructor(
    readonly intent: GradeApprentice,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(GradeApprenticeCommand)
export class GradeApprenticeHandler implements ICommandHandler<GradeApprenticeCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly records: JoinedRecords,
    private readonly careers: OtherCareers,
  ) {}

  async execute({ intent, envelope }: GradeApprenticeCommand): Promise<Outcome> {
    const { workerId, enterpriseId, gradedBy } = intent;
    const evidence = {
      worker: await this.ledger.evidence(workerRecord, workerId),
      grader: await this.ledger.evidence(workerRecord, gradedBy),
      links: await this.ledger.evidence(recordLinksOf, enterpriseId),
      employment: (await this.records.employments(enterpriseId, [workerId])).get(workerId)!,
      held: (await this.records.qualifications(enterpriseId, [workerId])).get(workerId)!,
      person: await this.careers.ofPerson(enterpriseId, workerId),
    };
    return this.ledger.record({ rule: gradeApprentice, id: workerId, intent, evidence, envelope });
  }
}
