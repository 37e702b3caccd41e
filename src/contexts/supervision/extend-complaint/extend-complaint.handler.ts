import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import type { ReceivedComplaint } from '../complaint';
import { ExtendComplaint, extendComplaint } from './extend-complaint';

export class ExtendComplaintCommand {
  /** Where and when it came says which pack is asked; neither ever changes. */
  constructor(
    readonly intent: ExtendComplaint,
    readonly came: Pick<ReceivedComplaint, 'region' | 'receivedOn'>,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ExtendComplaintCommand)
export class ExtendComplaintHandler implements ICommandHandler<ExtendComplaintCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, came: { region, receivedOn }, envelope }: ExtendComplaintCommand): Promise<Outcome> {
    return this.ledger.record({
      rule: extendComplaint,
      id: intent.complaintId,
      intent,
      evidence: { pack: policyEvidence(region, receivedOn) },
      envelope,
    });
  }
}
