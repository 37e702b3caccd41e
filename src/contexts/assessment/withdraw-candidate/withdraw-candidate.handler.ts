import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { BatchOfCandidacy } from '../batch-of-candidacy.provider';
import { WithdrawCandidate, withdrawCandidate } from './withdraw-candidate';

export class WithdrawCandidateCommand {
  constructor(
    readonly intent: WithdrawCandidate,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(WithdrawCandidateCommand)
export class WithdrawCandidateHandler implements ICommandHandler<WithdrawCandidateCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly batches: BatchOfCandidacy,
  ) {}

  async execute({ intent, envelope }: WithdrawCandidateCommand): Promise<Outcome> {
    const evidence = { batch: await this.batches.evidence(intent.candidacyId) };
    return this.ledger.record({ rule: withdrawCandidate, id: intent.candidacyId, intent, evidence, envelope });
  }
}
