import { CommandBus } from '@nestjs/cqrs';
import { AnomalyJudged } from '../../contexts/supervision';
import { OpenFlaggedFindingCommand } from '../../contexts/supervision/services';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** Who judges a flag names what was found: it becomes a finding, to be mended and closed like those of an inspection by lot. */
@ActsWhen()
export class OpenFindingWhenAnomalyJudged implements Process {
  readonly name = 'open-finding-when-anomaly-judged';
  readonly on = [AnomalyJudged];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { anomalyId, region, judgedOn, judgedBy, finding } = data as ReturnType<typeof AnomalyJudged>['data'];
    if (!finding) return;
    const command = new OpenFlaggedFindingCommand(
      { anomalyId, region, judgedOn, judgedBy, ...finding },
      acting.envelope('finding', [finding.enterpriseId]),
    );
    await acting.settle('finding', await this.commands.execute<OpenFlaggedFindingCommand, Outcome>(command));
  }
}
