import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { enterpriseRecord, regionOf } from '../enterprise';
import { DraftApplication, draftApplication } from './draft-application';

export class DraftApplicationCommand {
  constructor(
    readonly intent: DraftApplication,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(DraftApplicationCommand)
export class DraftApplicationHandler implements ICommandHandler<DraftApplicationCommand> {
  constructor(
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: DraftApplicationCommand): Promise<Outcome> {
    const enterprise = await this.ledger.evidence(enterpriseRecord, intent.enterpriseId);
    const evidence = { enterprise, codes: policyEvidence(regionOf(enterprise.value), todayOf(this.clock)) };
    return this.ledger.record({ rule: draftApplication, id: intent.applicationId, intent, evidence: evidence, envelope });
  }
}
