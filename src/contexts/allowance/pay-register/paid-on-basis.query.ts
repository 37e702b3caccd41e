import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { PROCESS_VIEWER, ReadModels } from '../../../projecting/querying/read-models.provider';
import { ClosedLineRow } from './closing.entity';

/** A certificate or a recognition, and whose closed months can hold it: pay rests on what stands in the enterprise's own register. */
export interface PayingBasis {
  readonly basisId: Uuid;
  readonly enterpriseId: Uuid;
}

/** What closed months have paid because of a certificate; months still open have paid nothing yet. */
@Injectable()
export class PaidOnBasis {
  constructor(private readonly readModels: ReadModels) {}

  /** By basis, in fen, adjustments included; a basis that nothing was paid on is absent. No index knows a line's basis, one knows its enterprise: the months of others are not looked at. */
  async of(bases: readonly PayingBasis[]): Promise<ReadonlyMap<Uuid, number>> {
    const [enterprises, ids] = [[...new Set(bases.map(({ enterpriseId }) => enterpriseId))], bases.map(({ basisId }) => basisId)];
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) =>
      rows
        .createQueryBuilder(ClosedLineRow, 'l')
        .where("l.enterpriseId = ANY(:enterprises) AND l.line->>'basisId' = ANY(:ids)", { enterprises, ids })
        .getMany(),
    );
    const paid = new Map<Uuid, number>();
    for (const {
      line: { basisId, amountInFen },
    } of value)
      paid.set(basisId, (paid.get(basisId) ?? 0) + amountInFen);
    return paid;
  }
}
