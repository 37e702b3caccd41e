import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { PersonCareers } from '../../career/services';
import { payPolicyFor, payPolicyOn } from '../pay-policy';
import { PaidWorkers } from '../pay-register/paid-workers.query';
import { ProposeRecovery, proposeRecovery } from './propose-recovery';
import { recoverable } from './recoverable';

export class ProposeRecoveryCommand {
  constructor(readonly intent: ProposeRecovery, readonly causeEventId: Uuid, readonly since: Position, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(ProposeRecoveryCommand)
export class ProposeRecoveryHandler implements ICommandHandler<ProposeRecoveryCommand> {
  constructor(private readonly ledger: Ledger, private readonly careers: PersonCareers, private readonly workers: PaidWorkers) {}

  async execute({ intent, causeEventId, since, envelope }: ProposeRecoveryCommand): Promise<Outcome> {
    const { enterpriseId, workerId, certificateId, fromOn, lastOn } = intent;
    const career = (await this.careers.of(enterpriseId, [workerId])).get(workerId)!;
    const posts = career.posts.filter(({ basisId }) => basisId === certificateId).map(({ appointmentId }) => appointmentId);
    const basisIds = [...new Set([certificateId, ...posts])];
    const { value: { region, records, rateTables, closed }, atPosition } = await this.workers.of(workerId, enterpriseId, since);
    const periods = recoverable(records, { basisIds, fromOn, lastOn, causeEventId }, { rateTables, closed, policyOn: (period) => payPolicyFor(region, period).policy });
    const { ref, policy } = payPolicyOn(region, lastOn);
    const paid = valueEvidence('allowance.paid-for-annulled', atPosition, { region, basisIds, periods, defaultOutcome: policy.recoveryDefault, policyPack: ref });
    return this.ledger.record({ rule: proposeRecovery, id: intent.recoveryId, intent, evidence: { paid }, envelope });
  }
}
