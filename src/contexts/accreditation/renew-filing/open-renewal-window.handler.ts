import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { FilingEvidence } from '../filing-evidence.provider';
import { OpenRenewalWindow, openRenewalWindow } from './open-renewal-window';

export class OpenRenewalWindowCommand {
  constructor(
    readonly intent: OpenRenewalWindow,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(OpenRenewalWindowCommand)
export class OpenRenewalWindowHandler implements ICommandHandler<OpenRenewalWindowCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly leaning: FilingEvidence,
  ) {}

  async execute({ intent, envelope }: OpenRenewalWindowCommand): Promise<Outcome> {
    const evidence = { policy: await this.leaning.policy(intent.filingId, intent.day) };
    return this.ledger.record({ rule: openRenewalWindow, id: intent.filingId, intent, evidence: evidence, envelope });
  }
}
