import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { AnswerComplaint, answerComplaint } from './answer-complaint';

export class AnswerComplaintCommand {
  constructor(readonly intent: AnswerComplaint, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(AnswerComplaintCommand)
export class AnswerComplaintHandler implements ICommandHandler<AnswerComplaintCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: AnswerComplaintCommand): Promise<Outcome> {
    return this.ledger.record({ rule: answerComplaint, id: intent.complaintId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
