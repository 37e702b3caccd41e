import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { shippedPacks } from '../shipped-packs.provider';
import { ProposePolicyPack, proposePolicyPack } from './propose-policy-pack';

export class ProposePolicyPackCommand {
  constructor(
    readonly intent: ProposePolicyPack,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ProposePolicyPackCommand)
export class ProposePolicyPackHandler implements ICommandHandler<ProposePolicyPackCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  execute({ intent, envelope }: ProposePolicyPackCommand): Promise<Outcome> {
    return this.ledger.record({
      rule: proposePolicyPack,
      id: this.ids.of('policy-packs'),
      intent,
      evidence: { shipped: shippedPacks() },
      envelope,
    });
  }
}
