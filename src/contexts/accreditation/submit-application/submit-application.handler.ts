import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { enterpriseRecord, regionOf } from '../enterprise';
import { SubmitApplication, submitApplication } from './submit-application';

export class SubmitApplicationCommand {
  constructor(
    readonly intent: SubmitApplication,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(SubmitApplicationCommand)
export class SubmitApplicationHandler implements ICommandHandler<SubmitApplicationCommand> {
  constructor(
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: SubmitApplicationCommand): Promise<Outcome> {
    const { value } = await this.ledger.evidence(enterpriseRecord, intent.enterpriseId);
    const evidence = { policy: policyEvidence(regionOf(value), todayOf(this.clock)) };
    return this.ledger.record({ rule: submitApplication, id: intent.applicationId, intent, evidence: evidence, envelope });
  }
}
