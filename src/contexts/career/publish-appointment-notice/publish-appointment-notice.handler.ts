import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { nomination, regionOf } from '../appointment';
import { PublishAppointmentNotice, publishAppointmentNotice } from './publish-appointment-notice';

export class PublishAppointmentNoticeCommand {
  constructor(
    readonly intent: PublishAppointmentNotice,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(PublishAppointmentNoticeCommand)
export class PublishAppointmentNoticeHandler implements ICommandHandler<PublishAppointmentNoticeCommand> {
  constructor(
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: PublishAppointmentNoticeCommand): Promise<Outcome> {
    const { value: state } = await this.ledger.evidence(nomination, intent.appointmentId);
    const evidence = { pack: policyEvidence(regionOf(state), todayOf(this.clock)) };
    return this.ledger.record({ rule: publishAppointmentNotice, id: intent.appointmentId, intent, evidence, envelope });
  }
}
