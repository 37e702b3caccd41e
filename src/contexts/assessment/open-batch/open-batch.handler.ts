import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { enterpriseRecord, filingScope } from '../../accreditation';
import { policyEvidence } from '../../catalogue';
import { GuidingCatalogues } from '../../catalogue/services';
import { planRecord } from '../plan';
import { OpenBatch, openBatch } from './open-batch';

export class OpenBatchCommand {
  constructor(
    readonly intent: OpenBatch,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(OpenBatchCommand)
export class OpenBatchHandler implements ICommandHandler<OpenBatchCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly catalogues: GuidingCatalogues,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: OpenBatchCommand): Promise<Outcome> {
    const enterprise = await this.ledger.evidence(enterpriseRecord, intent.enterpriseId);
    const filing = await this.ledger.evidence(filingScope, intent.filingId);
    const region = enterprise.value.status === 'unknown' ? '' : enterprise.value.region;
    const [policy, codes] = [policyEvidence(region, intent.assessmentOn), policyEvidence(region, todayOf(this.clock))];
    // A batch without a plan has none by that id either.
    const plan = await this.ledger.evidence(planRecord, intent.planId ?? intent.batchId);
    const guidingCatalogue = await this.catalogues.evidence(region);
    return this.ledger.record({
      rule: openBatch,
      id: intent.batchId,
      intent,
      evidence: { enterprise, filing, policy, plan, codes, guidingCatalogue },
      envelope,
    });
  }
}
