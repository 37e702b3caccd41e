import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { documentEvidence, EvidenceSet } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { anomalyRecord, newestAbout } from '../anomaly';
import { filingOwner } from '../filing-owner';
import { Inspection, inspectionRecord } from '../inspection';
import { Flagged, FlaggedRows, Sight } from './flagged-rows.port';
import { JudgeAnomaly, judgeAnomaly } from './judge-anomaly';

export class JudgeAnomalyCommand {
  constructor(
    readonly intent: JudgeAnomaly,
    readonly sight: Sight,
    readonly envelope: CommandEnvelope,
  ) {}
}
type Evidence = EvidenceSet<{ flag: Flagged | null; owner: Uuid | null; earlier: Inspection }>;

@CommandHandler(JudgeAnomalyCommand)
export class JudgeAnomalyHandler implements ICommandHandler<JudgeAnomalyCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly flags: FlaggedRows,
  ) {}

  async execute({ intent, sight, envelope }: JudgeAnomalyCommand): Promise<Outcome> {
    return this.ledger.record({
      rule: judgeAnomaly,
      id: intent.anomalyId,
      intent,
      evidence: await this.evidenceOf(intent, sight),
      envelope,
    });
  }

  private async evidenceOf({ anomalyId, finding }: JudgeAnomaly, sight: Sight): Promise<Evidence> {
    const owner = finding ? await this.ledger.evidence(filingOwner, finding.filingId) : documentEvidence('none:filing', null);
    const before = newestAbout((await this.ledger.evidence(anomalyRecord, anomalyId)).value, owner.value);
    return {
      flag: await this.flags.of(anomalyId, sight),
      owner,
      earlier: before
        ? await this.ledger.evidence(inspectionRecord, before.inspectionId)
        : documentEvidence('none:inspection', { status: 'none' }),
    };
  }
}
