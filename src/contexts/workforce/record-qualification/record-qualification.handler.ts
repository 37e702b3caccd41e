import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { workerRecord } from '../worker';
import { RecordQualification, recordQualification } from './record-qualification';

export class RecordQualificationCommand {
  constructor(
    readonly intent: RecordQualification,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(RecordQualificationCommand)
export class RecordQualificationHandler implements ICommandHandler<RecordQualificationCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ intent, envelope }: RecordQualificationCommand): Promise<Outcome> {
    const evidence = { worker: await this.ledger.evidence(workerRecord, intent.workerId) };
    return this.ledger.record({
      rule: recordQualification,
      id: intent.workerId,
      intent: { ...intent, recordedBy: envelope.actor.ref },
      evidence,
      envelope,
    });
  }
}
