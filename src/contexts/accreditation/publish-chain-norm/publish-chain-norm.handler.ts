import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { Standards } from '../../catalogue/services';
import { chainRecord } from '../chain';
import { PublishChainNorm, publishChainNorm } from './publish-chain-norm';

export class PublishChainNormCommand {
  constructor(
    readonly intent: PublishChainNorm,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(PublishChainNormCommand)
export class PublishChainNormHandler implements ICommandHandler<PublishChainNormCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly standards: Standards,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: PublishChainNormCommand): Promise<Outcome> {
    const { normId, normCode, version, chainId } = intent;
    // Named by its code, so that neither occupation nor day is asked for.
    const [standard] = await this.standards.of([
      { standard: `${normCode}@${version}`, occupationCode: '', trade: null, on: todayOf(this.clock) },
    ]);
    const evidence = { chain: await this.ledger.evidence(chainRecord, chainId), standard: standard! };
    return this.ledger.record({ rule: publishChainNorm, id: normId, intent, evidence, envelope });
  }
}
