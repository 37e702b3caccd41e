import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { FilingEvidence } from '../filing-evidence.provider';
import { ProposeCancellation, proposeCancellation } from './propose-cancellation';

export class ProposeCancellationCommand {
  constructor(
    readonly intent: ProposeCancellation,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ProposeCancellationCommand)
export class ProposeCancellationHandler implements ICommandHandler<ProposeCancellationCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly leaning: FilingEvidence,
  ) {}

  async execute({ intent, envelope }: ProposeCancellationCommand): Promise<Outcome> {
    const evidence = { policy: await this.leaning.policy(intent.filingId, intent.decidedOn) };
    return this.ledger.record({ rule: proposeCancellation, id: intent.filingId, intent, evidence: evidence, envelope });
  }
}
