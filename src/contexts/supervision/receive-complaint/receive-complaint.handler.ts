import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { ReceiveComplaint, receiveComplaint } from './receive-complaint';

export class ReceiveComplaintCommand {
  constructor(
    readonly intent: ReceiveComplaint,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ReceiveComplaintCommand)
export class ReceiveComplaintHandler implements ICommandHandler<ReceiveComplaintCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: ReceiveComplaintCommand): Promise<Outcome> {
    return this.ledger.record({
      rule: receiveComplaint,
      id: intent.complaintId,
      intent,
      evidence: { pack: policyEvidence(intent.region, intent.receivedOn) },
      envelope,
    });
  }
}
