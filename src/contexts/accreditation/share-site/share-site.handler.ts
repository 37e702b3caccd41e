import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { endSiteSharing } from './end-site-sharing';
import { ShareSite, shareSite, SiteOfChain } from './share-site';

/** A last day, known or open, is that of a sharing that begins; without one a sharing ends. */
export class ShareSiteCommand {
  constructor(
    readonly intent: ShareSite | SiteOfChain,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ShareSiteCommand)
export class ShareSiteHandler implements ICommandHandler<ShareSiteCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: ShareSiteCommand): Promise<Outcome> {
    const on = { id: intent.chainId, evidence: NO_EVIDENCE, envelope };
    return 'lastOn' in intent
      ? this.ledger.record({ ...on, rule: shareSite, intent })
      : this.ledger.record({ ...on, rule: endSiteSharing, intent });
  }
}
