import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { recordLinksOf, workerRecord } from '../../workforce';
import { AssessAgreement, assessAgreement } from './assess-agreement';

export class AssessAgreementCommand {
  constructor(
    readonly intent: AssessAgreement,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(AssessAgreementCommand)
export class AssessAgreementHandler implements ICommandHandler<AssessAgreementCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ intent, envelope }: AssessAgreementCommand): Promise<Outcome> {
    const evidence = {
      assessor: await this.ledger.evidence(workerRecord, intent.assessedBy),
      links: await this.ledger.evidence(recordLinksOf, intent.enterpriseId),
    };
    return this.ledger.record({ rule: assessAgreement, id: this.ids.of('mentorships', intent.enterpriseId), intent, evidence, envelope });
  }
}
