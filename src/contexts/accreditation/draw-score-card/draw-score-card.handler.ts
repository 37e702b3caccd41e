import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { BatchesUnderFiling } from '../batches-under-filing.port';
import { enterpriseRecord, regionOf } from '../enterprise';
import { FilingEvidence } from '../filing-evidence.provider';
import type { ScoreCardEvent } from '../score-card.events';
import { YearlyFacts } from '../yearly-facts.port';
import { daysOf, DrawScoreCard, drawScoreCard, inactiveSince } from './draw-score-card';
import { filingConduct } from './own-counts';

/** Months of inactivity where no pack is known; the rule refuses then, and nothing is counted with it. */
const NO_MONTHS = 0;

export class DrawScoreCardCommand {
  constructor(
    readonly intent: DrawScoreCard,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(DrawScoreCardCommand)
export class DrawScoreCardHandler implements ICommandHandler<DrawScoreCardCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly leaning: FilingEvidence,
    private readonly facts: YearlyFacts,
    private readonly batches: BatchesUnderFiling,
  ) {}

  async execute({ intent, envelope }: DrawScoreCardCommand): Promise<Outcome<string, ScoreCardEvent>> {
    const { scoreCardId, filingId, year } = intent;
    const [fromOn, lastOn] = daysOf(year);
    const filed = await this.leaning.filed(filingId);
    if (!filed) return refuse('NOT_FOUND');
    const enterprise = await this.ledger.evidence(enterpriseRecord, filed.enterpriseId);
    const policy = policyEvidence(regionOf(enterprise.value), lastOn);
    const evidence = {
      policy,
      enterprise,
      conduct: await this.ledger.evidence(filingConduct, filingId),
      counts: await this.facts.of(filingId, fromOn, lastOn),
      batches: await this.batches.of(filingId, inactiveSince(year, policy.value?.pack.filing.inactivityMonths ?? NO_MONTHS), lastOn),
    };
    return this.ledger.record({ rule: drawScoreCard, id: scoreCardId, intent, evidence, envelope });
  }
}
