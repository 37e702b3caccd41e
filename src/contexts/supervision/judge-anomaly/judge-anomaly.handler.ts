import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { documentEvidence, EvidenceSet } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { anomalyRecord } from '../anomaly';
import { filingOwner } from '../filing-owner';
import { Inspection, inspectionRecord } from '../inspection';
import { Flagged, FlaggedRows } from './flagged-rows.port';
import { JudgeAnomaly, judgeAnomaly } from './judge-anomaly';

/** By whose rows the flag was read: the digest that is judged is of these. */
export interface LookedAt {
  readonly region: string;
  /** Absent: those of the whole region. */
  readonly enterpriseId?: Uuid | undefined;
}
export class JudgeAnomalyCommand {
  constructor(readonly intent: JudgeAnomaly, readonly lookedAt: LookedAt, readonly envelope: CommandEnvelope) {}
}
type Evidence = EvidenceSet<{ flag: Flagged | null; owner: Uuid | null; earlier: Inspection }>;

@CommandHandler(JudgeAnomalyCommand)
export class JudgeAnomalyHandler implements ICommandHandler<JudgeAnomalyCommand> {
  constructor(private readonly ledger: Ledger, private readonly flags: FlaggedRows) {}

  async execute({ intent, lookedAt, envelope }: JudgeAnomalyCommand): Promise<Outcome> {
    return this.ledger.record({ rule: judgeAnomaly, id: intent.anomalyId, intent, evidence: await this.evidenceOf(intent, lookedAt), envelope });
  }

  private async evidenceOf({ anomalyId, finding }: JudgeAnomaly, { region, enterpriseId }: LookedAt): Promise<Evidence> {
    const { value: { finding: before } } = await this.ledger.evidence(anomalyRecord, anomalyId);
    return {
      flag: await this.flags.of(anomalyId, region, enterpriseId),
      owner: finding ? await this.ledger.evidence(filingOwner, finding.filingId) : documentEvidence('none:filing', null),
      earlier: before ? await this.ledger.evidence(inspectionRecord, before.inspectionId) : documentEvidence('none:inspection', { status: 'none' }),
    };
  }
}
