import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { isNominationOf, nomination } from '../appointment';
import { OtherCareers } from '../other-careers.provider';
import { ResumeAppointment, resumeAppointment } from './resume-appointment';

export class ResumeAppointmentCommand {
  constructor(
    readonly asked: Omit<ResumeAppointment, 'workerId'>,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ResumeAppointmentCommand)
export class ResumeAppointmentHandler implements ICommandHandler<ResumeAppointmentCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly careers: OtherCareers,
  ) {}

  async execute({ asked, envelope }: ResumeAppointmentCommand): Promise<Outcome> {
    const { value: nominated } = await this.ledger.evidence(nomination, asked.appointmentId);
    if (!isNominationOf(nominated, asked.enterpriseId)) return refuse('NOT_FOUND');
    const workerId = await this.careers.recordOfPost(asked.enterpriseId, nominated.workerId, asked.appointmentId);
    return this.ledger.record({ rule: resumeAppointment, id: workerId, intent: { ...asked, workerId }, evidence: NO_EVIDENCE, envelope });
  }
}
