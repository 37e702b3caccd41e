import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { CertificateIssued, certificateState } from '../../certificate';
import { KeptCareers } from './kept-careers.provider';
import { raiseTier } from './raise-tier';
import { LowerTier, lowerTier } from './lower-tier';

export class LowerTierCommand {
  constructor(
    readonly intent: LowerTier,
    readonly envelope: CommandEnvelope,
  ) {}
}

/**
 * Processes go at their own pace: the annulment may arrive before the certificate was counted. It is counted first then,
 * caused by its issue, so that a career reads the same whichever process was faster.
 */
@CommandHandler(LowerTierCommand)
export class LowerTierHandler implements ICommandHandler<LowerTierCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly kept: KeptCareers,
  ) {}

  async execute({ intent, envelope }: LowerTierCommand): Promise<Outcome> {
    const outcome = await this.lower(intent, envelope);
    const kept = await this.kept.of(intent, envelope);
    if (kept) await this.lower({ ...intent, workerId: kept.workerId }, kept.envelope);
    return outcome;
  }

  private async lower(intent: LowerTier, envelope: CommandEnvelope): Promise<Outcome> {
    await this.count(intent, envelope);
    return this.ledger.record({ rule: lowerTier, id: intent.workerId, intent, evidence: NO_EVIDENCE, envelope });
  }

  private async count({ workerId, enterpriseId, certificateId }: LowerTier, envelope: CommandEnvelope): Promise<void> {
    const [issued] = await this.ledger.history(certificateState.fold, certificateId);
    if (issued?.type !== CertificateIssued.type) return;
    const { level, occupationCode, issuedOn } = issued.data;
    const intent = {
      workerId,
      enterpriseId,
      basis: 'CERTIFICATE' as const,
      basisId: certificateId,
      level,
      occupationCode,
      effectiveOn: issuedOn,
    };
    const commandId = this.ids.of('step', envelope.commandId, 'count');
    await this.ledger.record({
      rule: raiseTier,
      id: workerId,
      intent,
      evidence: NO_EVIDENCE,
      envelope: { ...envelope, commandId, causationId: issued.id },
    });
  }
}
