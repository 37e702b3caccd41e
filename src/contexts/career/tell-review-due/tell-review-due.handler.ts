import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../policy-evidence';
import { TellReviewDue, tellReviewDue } from './tell-review-due';

export class TellReviewDueCommand {
  constructor(readonly intent: TellReviewDue, readonly region: string, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(TellReviewDueCommand)
export class TellReviewDueHandler implements ICommandHandler<TellReviewDueCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, region, envelope }: TellReviewDueCommand): Promise<Outcome> {
    return this.ledger.record({ rule: tellReviewDue, id: intent.workerId, intent, evidence: { pack: policyEvidence(region, intent.day) }, envelope });
  }
}
