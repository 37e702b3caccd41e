import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { workerRecord } from '../worker';
import { RecordEmployment, recordEmployment } from './record-employment';

export class RecordEmploymentCommand {
  constructor(
    readonly intent: RecordEmployment,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(RecordEmploymentCommand)
export class RecordEmploymentHandler implements ICommandHandler<RecordEmploymentCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ intent, envelope }: RecordEmploymentCommand): Promise<Outcome> {
    const evidence = { worker: await this.ledger.evidence(workerRecord, intent.workerId) };
    return this.ledger.record({ rule: recordEmployment, id: intent.workerId, intent, evidence, envelope });
  }
}
