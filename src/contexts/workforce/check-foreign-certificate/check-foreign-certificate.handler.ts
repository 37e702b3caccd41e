import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { workerRecord } from '../worker';
import { CheckForeignCertificate, checkForeignCertificate } from './check-foreign-certificate';
import { RecordForeignCertificate, recordForeignCertificate } from './record-foreign-certificate';

/** A paper of another institution: recorded, or answered for by its issuer. */
export class ForeignCertificateCommand {
  constructor(
    readonly intent: RecordForeignCertificate | CheckForeignCertificate,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ForeignCertificateCommand)
export class ForeignCertificateHandler implements ICommandHandler<ForeignCertificateCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ intent, envelope }: ForeignCertificateCommand): Promise<Outcome> {
    const evidence = { worker: await this.ledger.evidence(workerRecord, intent.workerId) };
    const on = { id: intent.workerId, evidence, envelope };
    return 'answer' in intent
      ? this.ledger.record({ ...on, rule: checkForeignCertificate, intent })
      : this.ledger.record({ ...on, rule: recordForeignCertificate, intent });
  }
}
