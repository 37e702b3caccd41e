import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { enterpriseRecord, filingScope } from '../../accreditation';
import { policyEvidence } from '../../catalogue';
import { GuidingCatalogues } from '../../catalogue/services';
import type { PlanEvent } from '../plan.events';
import { FilePlan, filePlan } from './file-plan';

export class FilePlanCommand {
  constructor(
    readonly intent: FilePlan,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(FilePlanCommand)
export class FilePlanHandler implements ICommandHandler<FilePlanCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly catalogues: GuidingCatalogues,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: FilePlanCommand): Promise<Outcome<string, PlanEvent>> {
    const enterprise = await this.ledger.evidence(enterpriseRecord, intent.enterpriseId);
    const filing = await this.ledger.evidence(filingScope, intent.filingId);
    const region = enterprise.value.status === 'unknown' ? '' : enterprise.value.region;
    const evidence = {
      enterprise,
      filing,
      policy: policyEvidence(region, intent.assessmentOn),
      codes: policyEvidence(region, todayOf(this.clock)),
      guidingCatalogue: await this.catalogues.evidence(region),
    };
    return this.ledger.record({ rule: filePlan, id: intent.planId, intent, evidence, envelope });
  }
}
