import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { nomination, regionOf } from '../appointment';
import { ReviewAppointment, reviewAppointment } from './review-appointment';

export class ReviewAppointmentCommand {
  constructor(
    readonly intent: ReviewAppointment,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ReviewAppointmentCommand)
export class ReviewAppointmentHandler implements ICommandHandler<ReviewAppointmentCommand> {
  constructor(
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: ReviewAppointmentCommand): Promise<Outcome> {
    const { value: state } = await this.ledger.evidence(nomination, intent.appointmentId);
    const evidence = { pack: policyEvidence(regionOf(state), todayOf(this.clock)) };
    return this.ledger.record({ rule: reviewAppointment, id: intent.appointmentId, intent, evidence, envelope });
  }
}
