import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { WithdrawAward, withdrawAward } from './withdraw-award';

export class WithdrawAwardCommand {
  constructor(
    readonly intent: WithdrawAward,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(WithdrawAwardCommand)
export class WithdrawAwardHandler implements ICommandHandler<WithdrawAwardCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: WithdrawAwardCommand): Promise<Outcome> {
    return this.ledger.record({ rule: withdrawAward, id: intent.awardId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
