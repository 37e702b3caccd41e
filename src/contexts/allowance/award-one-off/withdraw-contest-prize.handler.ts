import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { WithdrawContestPrize, withdrawContestPrize } from './withdraw-contest-prize';

export class WithdrawContestPrizeCommand {
  constructor(
    readonly intent: WithdrawContestPrize,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(WithdrawContestPrizeCommand)
export class WithdrawContestPrizeHandler implements ICommandHandler<WithdrawContestPrizeCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: WithdrawContestPrizeCommand): Promise<Outcome> {
    return this.ledger.record({ rule: withdrawContestPrize, id: intent.awardId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
