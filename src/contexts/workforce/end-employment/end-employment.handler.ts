import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { workerRecord } from '../worker';
import { EndEmployment, endEmployment } from './end-employment';

export class EndEmploymentCommand {
  constructor(
    readonly intent: EndEmployment,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(EndEmploymentCommand)
export class EndEmploymentHandler implements ICommandHandler<EndEmploymentCommand> {
  constructor(private readonly ledger: Ledger) {}

  async execute({ intent, envelope }: EndEmploymentCommand): Promise<Outcome> {
    const evidence = { worker: await this.ledger.evidence(workerRecord, intent.workerId) };
    return this.ledger.record({ rule: endEmployment, id: intent.workerId, intent, evidence, envelope });
  }
}
