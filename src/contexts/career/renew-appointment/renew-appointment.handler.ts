import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { addDays } from '../../../kernel/day';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { isNominationOf, nomination } from '../appointment';
import { postOf, workerCareer } from '../career';
import { OtherCareers } from '../other-careers.provider';
import { RenewAppointment, renewAppointment } from './renew-appointment';

export class RenewAppointmentCommand {
  constructor(
    readonly asked: Omit<RenewAppointment, 'workerId'>,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(RenewAppointmentCommand)
export class RenewAppointmentHandler implements ICommandHandler<RenewAppointmentCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly careers: OtherCareers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ asked, envelope }: RenewAppointmentCommand): Promise<Outcome> {
    const nominated = await this.ledger.evidence(nomination, asked.appointmentId);
    if (!isNominationOf(nominated.value, asked.enterpriseId)) return refuse('NOT_FOUND');
    const { region } = nominated.value;
    const workerId = await this.careers.recordOfPost(asked.enterpriseId, nominated.value.workerId, asked.appointmentId);
    const post = postOf((await this.ledger.evidence(workerCareer, workerId)).value, asked.appointmentId);
    const evidence = { nomination: nominated, pack: policyEvidence(region, post ? addDays(post.termEndsOn, 1) : todayOf(this.clock)) };
    return this.ledger.record({ rule: renewAppointment, id: workerId, intent: { ...asked, workerId }, evidence, envelope });
  }
}
