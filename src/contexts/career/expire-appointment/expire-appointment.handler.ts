import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { ExpireAppointment, expireAppointment } from './expire-appointment';

export class ExpireAppointmentCommand {
  constructor(readonly intent: ExpireAppointment, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(ExpireAppointmentCommand)
export class ExpireAppointmentHandler implements ICommandHandler<ExpireAppointmentCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: ExpireAppointmentCommand): Promise<Outcome> {
    return this.ledger.record({ rule: expireAppointment, id: intent.workerId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
