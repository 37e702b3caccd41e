import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { JoinedRecords } from '../../workforce/services';
import { RecordPromotion, recordPromotion } from './record-promotion';

export class RecordPromotionCommand {
  constructor(readonly asked: Omit<RecordPromotion, 'apprenticeIds'> & { readonly workerId: Uuid }, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(RecordPromotionCommand)
export class RecordPromotionHandler implements ICommandHandler<RecordPromotionCommand> {
  constructor(private readonly ledger: Ledger, private readonly records: JoinedRecords, private readonly ids: DerivedIds) {}

  async execute({ asked: { workerId, ...rise }, envelope }: RecordPromotionCommand): Promise<Outcome> {
    const { all } = await this.records.recordsOf(rise.enterpriseId, workerId);
    return this.ledger.record({ rule: recordPromotion, id: this.ids.of('mentorships', rise.enterpriseId), intent: { ...rise, apprenticeIds: all }, evidence: NO_EVIDENCE, envelope });
  }
}
