import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { NATIONAL_STANDARD } from '../../catalogue';
import { Standards } from '../../catalogue/services';
import { certificateState } from '../../certificate';
import { recordLinksOf, workerRecord } from '../../workforce';
import { JoinedRecords } from '../../workforce/services';
import { policyEvidence } from '../policy-evidence';
import { ProposeAppointment, proposeAppointment } from './propose-appointment';

export class ProposeAppointmentCommand {
  constructor(readonly intent: ProposeAppointment, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(ProposeAppointmentCommand)
export class ProposeAppointmentHandler implements ICommandHandler<ProposeAppointmentCommand> {
  constructor(private readonly ledger: Ledger, private readonly standards: Standards, private readonly records: JoinedRecords, @Inject(CLOCK) private readonly clock: Clock) {}

  async execute({ intent, envelope }: ProposeAppointmentCommand): Promise<Outcome> {
    const worker = await this.ledger.evidence(workerRecord, intent.workerId);
    const today = todayOf(this.clock);
    const [standard] = await this.standards.of([{ standard: NATIONAL_STANDARD, occupationCode: intent.occupationCode, trade: null, on: today }]);
    const evidence = {
      worker, standard: standard!,
      pack: policyEvidence(worker.value.status === 'registered' ? worker.value.region : '', today),
      certificate: await this.ledger.evidence(certificateState, intent.basisId),
      held: (await this.records.qualifications(intent.enterpriseId, [intent.workerId])).get(intent.workerId)!,
      links: await this.ledger.evidence(recordLinksOf, intent.enterpriseId),
    };
    return this.ledger.record({ rule: proposeAppointment, id: intent.appointmentId, intent, evidence, envelope });
  }
}
