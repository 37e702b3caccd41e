import { CommandBus } from '@nestjs/cqrs';
import { TierRaised } from '../../contexts/career';
import { RecordPromotionCommand } from '../../contexts/career/services';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** A tier rises: if a mentor taught for it, that is a promotion of the agreement. */
@ActsWhen()
export class RecordPromotionWhenApprenticeRises implements Process {
  readonly name = 'record-promotion-when-apprentice-rises';
  readonly on = [TierRaised];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { workerId, enterpriseId, toLevel, occupationCode, basisId, effectiveOn } = data as ReturnType<typeof TierRaised>['data'];
    const command = new RecordPromotionCommand({ workerId, enterpriseId, toLevel, occupationCode, certificateId: basisId, on: effectiveOn }, acting.envelope('promotion', [enterpriseId]));
    await acting.settle('promotion', await this.commands.execute<RecordPromotionCommand, Outcome>(command));
  }
}
