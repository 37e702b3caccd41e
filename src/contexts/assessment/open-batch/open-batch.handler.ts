import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { enterpriseRecord, filingScope } from '../../accreditation';
import { GuidingCatalogues } from '../../catalogue';
import { planRecord } from '../plan';
import { policyEvidence } from '../policy';
import { OpenBatch, openBatch } from './open-batch';

export class OpenBatchCommand {
  constructor(readonly intent: OpenBatch, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(OpenBatchCommand)
export class OpenBatchHandler implements ICommandHandler<OpenBatchCommand> {
  constructor(private readonly ledger: Ledger, private readonly catalogues: GuidingCatalogues) {}

  async execute({ intent, envelope }: OpenBatchCommand): Promise<Outcome> {
    const enterprise = await this.ledger.evidence(enterpriseRecord, intent.enterpriseId);
    const filing = await this.ledger.evidence(filingScope, intent.filingId);
    const region = enterprise.value.status === 'unknown' ? '' : enterprise.value.region;
    const policy = policyEvidence(region, intent.assessmentOn);
    // A batch without a plan has none by that id either.
    const plan = await this.ledger.evidence(planRecord, intent.planId ?? intent.batchId);
    return this.ledger.record({ rule: openBatch, id: intent.batchId, intent, evidence: { enterprise, filing, policy, plan, guidingCatalogue: await this.catalogues.evidence(region) }, envelope });
  }
}
