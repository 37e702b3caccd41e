import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { OtherCareers } from '../other-careers.provider';
import { ExpireAppointment, expireAppointment } from './expire-appointment';

export class ExpireAppointmentCommand {
  constructor(
    readonly intent: ExpireAppointment,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ExpireAppointmentCommand)
export class ExpireAppointmentHandler implements ICommandHandler<ExpireAppointmentCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly careers: OtherCareers,
  ) {}

  async execute({ intent: asked, envelope }: ExpireAppointmentCommand): Promise<Outcome> {
    const workerId = await this.careers.recordOfPost(asked.enterpriseId, asked.workerId, asked.appointmentId);
    const intent = { ...asked, workerId };
    return this.ledger.record({ rule: expireAppointment, id: workerId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
