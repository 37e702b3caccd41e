import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { RecordAward, recordAward } from './record-award';

export class RecordAwardCommand {
  constructor(
    readonly intent: RecordAward,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(RecordAwardCommand)
export class RecordAwardHandler implements ICommandHandler<RecordAwardCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: RecordAwardCommand): Promise<Outcome> {
    return this.ledger.record({ rule: recordAward, id: intent.awardId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
