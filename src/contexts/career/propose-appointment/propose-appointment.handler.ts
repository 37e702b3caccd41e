import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { documentEvidence, EvidenceSet, valueEvidence } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { EVENT_STORE, EventStore } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { awardRecord, NATIONAL_STANDARD, policyEvidence } from '../../catalogue';
import { Standards } from '../../catalogue/services';
import { certificateState } from '../../certificate';
import { recordLinksOf, Worker, workerRecord } from '../../workforce';
import { JoinedRecords } from '../../workforce/services';
import type { ConditionEvidence } from '../appointment-conditions';
import { OtherCareers } from '../other-careers.provider';
import { recognitionRecord } from '../recognition/recognition';
import { ProposeAppointment, proposeAppointment } from './propose-appointment';

export class ProposeAppointmentCommand {
  constructor(
    readonly intent: ProposeAppointment,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ProposeAppointmentCommand)
export class ProposeAppointmentHandler implements ICommandHandler<ProposeAppointmentCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly standards: Standards,
    private readonly records: JoinedRecords,
    private readonly careers: OtherCareers,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute({ intent, envelope }: ProposeAppointmentCommand): Promise<Outcome> {
    const worker = await this.ledger.evidence(workerRecord, intent.workerId);
    const today = todayOf(this.clock);
    const [standard] = await this.standards.of([
      { standard: NATIONAL_STANDARD, occupationCode: intent.occupationCode, trade: null, on: today },
    ]);
    const evidence = {
      worker,
      standard: standard!,
      pack: policyEvidence(worker.value.status === 'registered' ? worker.value.region : '', today),
      certificate: await this.ledger.evidence(certificateState, intent.basisId),
      recognition: await this.ledger.evidence(recognitionRecord, intent.basisId),
      held: (await this.records.qualifications(intent.enterpriseId, [intent.workerId])).get(intent.workerId)!,
      links: await this.ledger.evidence(recordLinksOf, intent.enterpriseId),
      ...(await this.conditions(intent, worker.value)),
    };
    return this.ledger.record({ rule: proposeAppointment, id: intent.appointmentId, intent, evidence, envelope });
  }

  /** An award may have been entered under any record of the person. */
  private async conditions(
    { enterpriseId, workerId, conditions }: ProposeAppointment,
    worker: Worker,
  ): Promise<EvidenceSet<ConditionEvidence>> {
    const awardId = conditions?.merit?.awardId ?? null;
    const { position } = await this.store.head();
    const others = awardId === null ? [] : (await this.records.otherPersons(enterpriseId, [workerId])).get(workerId)!;
    return {
      employment: (await this.records.employments(enterpriseId, [workerId])).get(workerId)!,
      person: await this.careers.ofPerson(enterpriseId, workerId),
      award: awardId === null ? documentEvidence('none:award', null) : await this.ledger.evidence(awardRecord, awardId),
      persons: valueEvidence('workforce.persons', position, [...(worker.status === 'registered' ? [worker.personRef] : []), ...others]),
    };
  }
}
