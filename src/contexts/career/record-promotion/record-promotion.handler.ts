import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { JoinedRecords } from '../../workforce/services';
import { RecordPromotion, recordPromotion } from './record-promotion';

/** A worker who rose, and the command by which that is looked at. */
export interface Risen {
  readonly rise: Omit<RecordPromotion, 'apprenticeIds'> & { readonly workerId: Uuid };
  readonly envelope: CommandEnvelope;
}
export class RecordPromotionsCommand {
  constructor(readonly risen: readonly Risen[]) {}
}

/** An outcome for each, in order. Those of one enterprise share the stream of its agreements: each is looked at on what those before it recorded. */
@CommandHandler(RecordPromotionsCommand)
export class RecordPromotionsHandler implements ICommandHandler<RecordPromotionsCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly records: JoinedRecords,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ risen }: RecordPromotionsCommand): Promise<readonly Outcome[]> {
    const outcomes = new Map<Risen, Outcome>();
    for (const enterpriseId of new Set(risen.map(({ rise }) => rise.enterpriseId))) {
      const own = risen.filter(({ rise }) => rise.enterpriseId === enterpriseId);
      const recorded = await this.recordIn(enterpriseId, own);
      own.forEach((each, index) => outcomes.set(each, recorded[index]!));
    }
    return risen.map((each) => outcomes.get(each)!);
  }

  private async recordIn(enterpriseId: Uuid, risen: readonly Risen[]): Promise<readonly Outcome[]> {
    const records = await this.records.recordsOfEach(
      enterpriseId,
      risen.map(({ rise }) => rise.workerId),
    );
    const id = this.ids.of('mentorships', enterpriseId);
    return this.ledger.recordInTurn(
      risen.map(({ rise: { workerId, ...rise }, envelope }) => ({
        rule: recordPromotion,
        id,
        intent: { ...rise, apprenticeIds: records.get(workerId)! },
        evidence: NO_EVIDENCE,
        envelope,
      })),
    );
  }
}
