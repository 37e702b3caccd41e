import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { isNominationOf, nomination } from '../appointment';
import { OtherCareers } from '../other-careers.provider';
import { EndAppointment, endAppointment } from './end-appointment';

export class EndAppointmentCommand {
  constructor(
    readonly asked: Omit<EndAppointment, 'workerId'>,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(EndAppointmentCommand)
export class EndAppointmentHandler implements ICommandHandler<EndAppointmentCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly careers: OtherCareers,
  ) {}

  async execute({ asked, envelope }: EndAppointmentCommand): Promise<Outcome> {
    const { value: nominated } = await this.ledger.evidence(nomination, asked.appointmentId);
    if (!isNominationOf(nominated, asked.enterpriseId)) return refuse('NOT_FOUND');
    const workerId = await this.careers.recordOfPost(asked.enterpriseId, nominated.workerId, asked.appointmentId);
    return this.ledger.record({ rule: endAppointment, id: workerId, intent: { ...asked, workerId }, evidence: NO_EVIDENCE, envelope });
  }
}
