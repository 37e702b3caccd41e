import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { FilingEvidence } from '../filing-evidence.provider';
import { RequestRenewal, requestRenewal } from './request-renewal';

export class RequestRenewalCommand {
  constructor(
    readonly intent: RequestRenewal,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(RequestRenewalCommand)
export class RequestRenewalHandler implements ICommandHandler<RequestRenewalCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly leaning: FilingEvidence,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: RequestRenewalCommand): Promise<Outcome> {
    const evidence = { policy: await this.leaning.policy(intent.filingId, todayOf(this.clock)) };
    return this.ledger.record({ rule: requestRenewal, id: intent.filingId, intent, evidence: evidence, envelope });
  }
}
