import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { Ledger } from '../../../ledger/ledger';
import { batchRecord } from '../batch';
import { batchPolicy } from '../policy';
import { PublishAnnouncement, publishAnnouncement } from './publish-announcement';

export class PublishAnnouncementCommand {
  constructor(
    readonly intent: PublishAnnouncement,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(PublishAnnouncementCommand)
export class PublishAnnouncementHandler implements ICommandHandler<PublishAnnouncementCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ intent, envelope }: PublishAnnouncementCommand): Promise<Outcome> {
    const { value } = await this.ledger.evidence(batchRecord, intent.batchId);
    return this.ledger.record({
      rule: publishAnnouncement,
      id: intent.batchId,
      intent,
      evidence: { policy: batchPolicy(value) },
      envelope,
    });
  }
}
