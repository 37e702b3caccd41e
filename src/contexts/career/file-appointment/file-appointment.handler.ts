import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { FileAppointment, fileAppointment } from './file-appointment';

export class FileAppointmentCommand {
  constructor(
    readonly intent: FileAppointment,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(FileAppointmentCommand)
export class FileAppointmentHandler implements ICommandHandler<FileAppointmentCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: FileAppointmentCommand): Promise<Outcome> {
    return this.ledger.record({ rule: fileAppointment, id: intent.appointmentId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
