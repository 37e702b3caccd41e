import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { enterpriseRecord } from '../enterprise';
import { joinChain, Membership } from './join-chain';
import { leaveChain } from './leave-chain';

export class ChainMembershipCommand {
  constructor(
    readonly act: 'JOIN' | 'LEAVE',
    readonly intent: Membership,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ChainMembershipCommand)
export class ChainMembershipHandler implements ICommandHandler<ChainMembershipCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ act, intent, envelope }: ChainMembershipCommand): Promise<Outcome> {
    const on = { id: intent.chainId, intent, envelope };
    if (act === 'LEAVE') return this.ledger.record({ ...on, rule: leaveChain, evidence: NO_EVIDENCE });
    return this.ledger.record({
      ...on,
      rule: joinChain,
      evidence: { enterprise: await this.ledger.evidence(enterpriseRecord, intent.enterpriseId) },
    });
  }
}
