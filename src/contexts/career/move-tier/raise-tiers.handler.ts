import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { inWaves } from '../../../kernel/in-waves';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { KeptCareers } from './kept-careers.provider';
import { RaiseTier, raiseTier } from './raise-tier';

export interface Rise {
  readonly intent: RaiseTier;
  readonly envelope: CommandEnvelope;
}

/** Many certificates that go to the log together; an outcome for each, in order. */
export class RaiseTiersCommand {
  constructor(readonly rises: readonly Rise[]) {}
}

/** What `RaiseTierHandler` does, for many. A certificate of a record that was joined to another counts in the kept record's career too. */
@CommandHandler(RaiseTiersCommand)
export class RaiseTiersHandler implements ICommandHandler<RaiseTiersCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly kept: KeptCareers,
  ) {}

  async execute({ rises }: RaiseTiersCommand): Promise<readonly Outcome[]> {
    const outcomes = await this.record(rises);
    await this.record(await this.kept.ofEach(rises));
    return rises.map((rise) => outcomes.get(rise)!);
  }

  /** One after the other where they are one worker's, together where they are not. */
  private async record(rises: readonly Rise[]): Promise<ReadonlyMap<Rise, Outcome>> {
    const outcomes = new Map<Rise, Outcome>();
    for (const wave of inWaves(rises, ({ intent }) => intent.workerId)) {
      const recorded = await this.ledger.recordEach(
        wave.map(({ intent, envelope }) => ({ rule: raiseTier, id: intent.workerId, intent, evidence: NO_EVIDENCE, envelope })),
      );
      wave.forEach((rise, index) => outcomes.set(rise, recorded[index]!));
    }
    return outcomes;
  }
}
