import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import type { BatchEvent } from '../assessment.events';
import { batchRecord } from '../batch';
import { PublishNotice, publishNotice } from './publish-notice';

export class PublishNoticeCommand {
  constructor(
    readonly intent: PublishNotice,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(PublishNoticeCommand)
export class PublishNoticeHandler implements ICommandHandler<PublishNoticeCommand> {
  constructor(
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: PublishNoticeCommand): Promise<Outcome<string, BatchEvent>> {
    const { value } = await this.ledger.evidence(batchRecord, intent.batchId);
    const policy = policyEvidence(value.status === 'open' ? value.region : '', todayOf(this.clock));
    return this.ledger.record({ rule: publishNotice, id: intent.batchId, intent, evidence: { policy }, envelope });
  }
}
