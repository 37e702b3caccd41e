import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { certificateState } from '../../../certificate';
import { recognitionRecord } from '../recognition';
import { CompleteTopUp, completeTopUp } from './complete-top-up';

export class CompleteTopUpCommand {
  constructor(
    readonly intent: CompleteTopUp,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(CompleteTopUpCommand)
export class CompleteTopUpHandler implements ICommandHandler<CompleteTopUpCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ intent, envelope }: CompleteTopUpCommand): Promise<Outcome> {
    const { value: state } = await this.ledger.evidence(recognitionRecord, intent.recognitionId);
    // One that was never granted has no certificate: its own id names a blank one.
    const certificate = await this.ledger.evidence(
      certificateState,
      state.status === 'granted' ? state.certificateId : intent.recognitionId,
    );
    return this.ledger.record({ rule: completeTopUp, id: intent.recognitionId, intent, evidence: { certificate }, envelope });
  }
}
