import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { FlaggedRows } from './flagged-rows.port';
import { JudgeAnomaly, judgeAnomaly } from './judge-anomaly';

export class JudgeAnomalyCommand {
  constructor(readonly intent: JudgeAnomaly, readonly region: string, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(JudgeAnomalyCommand)
export class JudgeAnomalyHandler implements ICommandHandler<JudgeAnomalyCommand> {
  constructor(private readonly ledger: Ledger, private readonly flags: FlaggedRows) {}

  async execute({ intent, region, envelope }: JudgeAnomalyCommand): Promise<Outcome> {
    const flag = await this.flags.of(intent.anomalyId, region);
    return this.ledger.record({ rule: judgeAnomaly, id: intent.anomalyId, intent, evidence: { flag }, envelope });
  }
}
