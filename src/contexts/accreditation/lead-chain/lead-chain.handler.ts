import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { LeadChain, leadChain } from './lead-chain';

export class LeadChainCommand {
  constructor(
    readonly intent: LeadChain,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(LeadChainCommand)
export class LeadChainHandler implements ICommandHandler<LeadChainCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: LeadChainCommand): Promise<Outcome> {
    return this.ledger.record({ rule: leadChain, id: intent.chainId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
