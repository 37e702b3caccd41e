import { CommandBus } from '@nestjs/cqrs';
import { TierRaised } from '../../contexts/career';
import { RecordPromotionsCommand, Risen } from '../../contexts/career/services';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process, Reaction } from '../../projecting/process';

/** A tier rises: if a mentor taught for it, that is a promotion of the agreement. */
@ActsWhen()
export class RecordPromotionWhenApprenticeRises implements Process {
  readonly name = 'record-promotion-when-apprentice-rises';
  readonly on = [TierRaised];

  constructor(private readonly commands: CommandBus) {}

  react(event: Recorded<Fact>, acting: Acting): Promise<void> {
    return this.reactToEach([{ event, acting }]);
  }

  async reactToEach(reactions: readonly Reaction[]): Promise<void> {
    const outcomes = await this.commands.execute<RecordPromotionsCommand, readonly Outcome[]>(
      new RecordPromotionsCommand(reactions.map(risenBy)),
    );
    for (const [index, outcome] of outcomes.entries()) await reactions[index]!.acting.settle('promotion', outcome);
  }
}

function risenBy({ event: { data }, acting }: Reaction): Risen {
  const { workerId, enterpriseId, toLevel, occupationCode, basisId, effectiveOn } = data as ReturnType<typeof TierRaised>['data'];
  return {
    rise: { workerId, enterpriseId, toLevel, occupationCode, certificateId: basisId, on: effectiveOn },
    envelope: acting.envelope('promotion', [enterpriseId]),
  };
}
