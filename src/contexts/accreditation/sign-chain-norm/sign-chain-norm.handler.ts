import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { chainNormRecord } from '../chain-norm';
import { Chains } from '../chains.provider';
import { SignChainNorm, signChainNorm } from './sign-chain-norm';
import { WithdrawChainNorm, withdrawChainNorm } from './withdraw-chain-norm';

/** Signed on a day, or withdrawn from a day on. */
export class SignChainNormCommand {
  constructor(
    readonly intent: SignChainNorm | WithdrawChainNorm,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(SignChainNormCommand)
export class SignChainNormHandler implements ICommandHandler<SignChainNormCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly chains: Chains,
  ) {}

  async execute({ intent, envelope }: SignChainNormCommand): Promise<Outcome> {
    const on = { id: intent.normId, envelope };
    if (!('signedOn' in intent)) return this.ledger.record({ ...on, rule: withdrawChainNorm, intent, evidence: NO_EVIDENCE });
    const { value: norm } = await this.ledger.evidence(chainNormRecord, intent.normId);
    const chain = await this.chains.byId(norm.status === 'none' ? null : norm.chainId);
    return this.ledger.record({ ...on, rule: signChainNorm, intent, evidence: { chain } });
  }
}
