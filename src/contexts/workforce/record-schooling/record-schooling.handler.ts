import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { workerRecord } from '../worker';
import { RecordSchooling, recordSchooling } from './record-schooling';

export class RecordSchoolingCommand {
  constructor(
    readonly intent: RecordSchooling,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(RecordSchoolingCommand)
export class RecordSchoolingHandler implements ICommandHandler<RecordSchoolingCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ intent, envelope }: RecordSchoolingCommand): Promise<Outcome> {
    const evidence = { worker: await this.ledger.evidence(workerRecord, intent.workerId) };
    return this.ledger.record({ rule: recordSchooling, id: intent.workerId, intent, evidence, envelope });
  }
}
