import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Gathered, valueEvidence } from '../../../kernel/evidence';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { EVENT_STORE, EventStore } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { NATIONAL_STANDARD, policyEvidence } from '../../catalogue';
import { Standards } from '../../catalogue/services';
import { certificateState } from '../../certificate';
import { recordLinksOf } from '../../workforce';
import { JoinedRecords } from '../../workforce/services';
import { isNominationOf, Nomination, nomination } from '../appointment';
import { AppointmentRegister } from '../appointment-register/appointment-register.query';
import { OtherCareers } from '../other-careers.provider';
import { recognitionRecord } from '../recognition/recognition';
import { quotaOf, StartAppointment, startAppointment } from './start-appointment';

export class StartAppointmentCommand {
  constructor(
    readonly asked: Omit<StartAppointment, 'workerId'>,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(StartAppointmentCommand)
export class StartAppointmentHandler implements ICommandHandler<StartAppointmentCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly standards: Standards,
    private readonly records: JoinedRecords,
    private readonly careers: OtherCareers,
    private readonly register: AppointmentRegister,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute({ asked, envelope }: StartAppointmentCommand): Promise<Outcome> {
    const nominated = await this.ledger.evidence(nomination, asked.appointmentId);
    if (!isNominationOf(nominated.value, asked.enterpriseId)) return refuse('NOT_FOUND');
    const { workerId: nominatedId, region, basisId, occupationCode, ruleId } = nominated.value;
    const { enterpriseId, appointmentId } = asked;
    const workerId = await this.careers.recordOfPost(enterpriseId, nominatedId, appointmentId);
    const [standard] = await this.standards.of([{ standard: NATIONAL_STANDARD, occupationCode, trade: null, on: asked.fromOn }]);
    const evidence = {
      nomination: nominated,
      standard: standard!,
      // The term follows from the rules of the day on which the post begins.
      pack: policyEvidence(region, asked.fromOn),
      certificate: await this.ledger.evidence(certificateState, basisId),
      recognition: await this.ledger.evidence(recognitionRecord, basisId),
      held: (await this.records.qualifications(enterpriseId, [workerId])).get(workerId)!,
      links: await this.ledger.evidence(recordLinksOf, enterpriseId),
      ...(await this.careers.besides(enterpriseId, workerId)),
      ...(await this.inPost(nominated.value, asked)),
      ...(ruleId !== null && { employment: (await this.records.employments(enterpriseId, [workerId])).get(workerId)! }),
    };
    return this.ledger.record({ rule: startAppointment, id: workerId, intent: { ...asked, workerId }, evidence, envelope });
  }

  /** Only where the pack sets a limit is anybody counted. */
  private async inPost(
    { region, level, workerId }: Nomination,
    { enterpriseId, fromOn }: Pick<StartAppointment, 'enterpriseId' | 'fromOn'>,
  ): Promise<{ readonly inPost?: Gathered<number> }> {
    const { value: pack } = policyEvidence(region, fromOn);
    if (!pack || quotaOf(pack.pack.appointment, level) === undefined) return {};
    const { position } = await this.store.head();
    return {
      inPost: valueEvidence(
        'career.in-post',
        position,
        await this.register.othersInPost({ enterpriseId, level, workerId }, fromOn, position),
      ),
    };
  }
}
