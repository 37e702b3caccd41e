import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { BatchesUnderFiling } from '../batches-under-filing.port';
import { WithdrawFiling, withdrawFiling } from './withdraw-filing';

export class WithdrawFilingCommand {
  constructor(
    readonly intent: WithdrawFiling,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(WithdrawFilingCommand)
export class WithdrawFilingHandler implements ICommandHandler<WithdrawFilingCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly batches: BatchesUnderFiling,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: WithdrawFilingCommand): Promise<Outcome> {
    const today = todayOf(this.clock);
    const evidence = { batches: await this.batches.of(intent.filingId, today, today) };
    return this.ledger.record({ rule: withdrawFiling, id: intent.filingId, intent, evidence, envelope });
  }
}
