import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { enterpriseRecord } from '../../accreditation';
import { OpenCohort, openCohort } from './open-cohort';

export class OpenCohortCommand {
  constructor(
    readonly intent: OpenCohort,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(OpenCohortCommand)
export class OpenCohortHandler implements ICommandHandler<OpenCohortCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ intent, envelope }: OpenCohortCommand): Promise<Outcome> {
    const evidence = { enterprise: await this.ledger.evidence(enterpriseRecord, intent.enterpriseId) };
    return this.ledger.record({ rule: openCohort, id: this.ids.of('mentorships', intent.enterpriseId), intent, evidence, envelope });
  }
}
