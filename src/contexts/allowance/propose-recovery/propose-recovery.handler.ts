import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Day } from '../../../kernel/day';
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
import { PaidRecord, recoverable } from './recoverable';

/** What took the ground of pay away. */
export interface FallenGround extends Omit<ProposeRecovery, 'fromOn'> {
  /** What counted in the career: the certificate, the paper or the recognition. */
  readonly basisId: Uuid;
  /** null: from the first day on which it paid, since it never was what it said. */
  readonly fromOn: Day | null;
  readonly causeEventId: Uuid;
}

export class ProposeRecoveryCommand {
  constructor(
    readonly fallen: FallenGround,
    readonly since: Position,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ProposeRecoveryCommand)
export class ProposeRecoveryHandler implements ICommandHandler<ProposeRecoveryCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly careers: PersonCareers,
    private readonly workers: PaidWorkers,
  ) {}

  async execute({ fallen, since, envelope }: ProposeRecoveryCommand): Promise<Outcome> {
    const { basisId, causeEventId, ...named } = fallen;
    const { enterpriseId, workerId, lastOn } = named;
    const career = (await this.careers.of(enterpriseId, [workerId])).get(workerId)!;
    const posts = career.posts.filter((post) => post.basisId === basisId).map(({ appointmentId }) => appointmentId);
    const basisIds = [...new Set([basisId, ...posts])];
    const {
      value: { region, records, rateTables, closed },
      atPosition,
    } = await this.workers.of(workerId, enterpriseId, since);
    const intent = { ...named, fromOn: named.fromOn ?? firstDayOf(basisIds, records) ?? lastOn };
    const periods = recoverable(
      records,
      { basisIds, fromOn: intent.fromOn, lastOn, causeEventId },
      { rateTables, closed, policyOn: (period) => payPolicyFor(region, period).policy },
    );
    const { ref, policy } = payPolicyOn(region, lastOn);
    const paid = valueEvidence('allowance.paid-for-annulled', atPosition, {
      region,
      basisIds,
      periods,
      defaultOutcome: policy.recoveryDefault,
      policyPack: ref,
    });
    return this.ledger.record({ rule: proposeRecovery, id: intent.recoveryId, intent, evidence: { paid }, envelope });
  }
}

const firstDayOf = (basisIds: readonly Uuid[], records: readonly PaidRecord[]): Day | undefined =>
  records.flatMap(({ known }) => known.bases.flatMap(({ basisId, fromOn }) => (basisIds.includes(basisId) ? [fromOn] : []))).sort()[0];
