import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../../kernel/evidence';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { EndRecognition, endRecognition } from './end-recognition';

export class EndRecognitionCommand {
  constructor(
    readonly intent: EndRecognition,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(EndRecognitionCommand)
export class EndRecognitionHandler implements ICommandHandler<EndRecognitionCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: EndRecognitionCommand): Promise<Outcome> {
    return this.ledger.record({ rule: endRecognition, id: intent.recognitionId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
