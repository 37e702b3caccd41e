import { CommandBus, CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { CertificateAnnulled, certificateState } from '../../certificate';
import { LowerTierCommand } from './lower-tier.handler';
import type { RaiseTier } from './raise-tier';
import { RaiseTierCommand } from './raise-tier.handler';

export class RaiseTierAgainCommand {
  constructor(
    readonly intent: RaiseTier & Required<Pick<RaiseTier, 'overturns'>>,
    readonly envelope: CommandEnvelope,
  ) {}
}

/**
 * Processes go at their own pace: the reinstatement may arrive before the annulment was reckoned with. That is done first
 * then, caused by the annulment, so that a career reads the same whichever process was faster and both acts stay visible.
 */
@CommandHandler(RaiseTierAgainCommand)
export class RaiseTierAgainHandler implements ICommandHandler<RaiseTierAgainCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ intent, envelope }: RaiseTierAgainCommand): Promise<Outcome> {
    await this.discount(intent, envelope);
    return this.commands.execute<RaiseTierCommand, Outcome>(new RaiseTierCommand(intent, envelope));
  }

  private async discount(
    { workerId, enterpriseId, basisId, overturns }: RaiseTierAgainCommand['intent'],
    envelope: CommandEnvelope,
  ): Promise<void> {
    const history = await this.ledger.history(certificateState.fold, basisId);
    const annulled = history.find((event) => event.type === CertificateAnnulled.type && event.data.annulmentId === overturns);
    if (annulled?.type !== CertificateAnnulled.type) return;
    const { decidedOn, effectiveOn } = annulled.data;
    const intent = { workerId, enterpriseId, certificateId: basisId, annulmentId: overturns, decidedOn, effectiveOn };
    const commandId = this.ids.of('step', envelope.commandId, 'discount');
    await this.commands.execute(new LowerTierCommand(intent, { ...envelope, commandId, causationId: annulled.id }));
  }
}
