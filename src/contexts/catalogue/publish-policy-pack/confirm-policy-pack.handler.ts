import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { Shelves } from '../shelves.provider';
import { shippedPacks } from '../shipped-packs.provider';
import { ConfirmPolicyPack, confirmPolicyPack } from './confirm-policy-pack';

export class ConfirmPolicyPackCommand {
  constructor(
    readonly intent: ConfirmPolicyPack,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ConfirmPolicyPackCommand)
export class ConfirmPolicyPackHandler implements ICommandHandler<ConfirmPolicyPackCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly shelves: Shelves,
  ) {}

  async execute({ intent, envelope }: ConfirmPolicyPackCommand): Promise<Outcome> {
    const outcome = await this.ledger.record({
      rule: confirmPolicyPack,
      id: this.ids.of('policy-packs'),
      intent,
      evidence: { shipped: shippedPacks() },
      envelope,
    });
    await this.shelves.fill();
    return outcome;
  }
}
