import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { PROCESS_VIEWER, ReadModels } from '../../../projecting/read-models.provider';
import { ClosedLineRow } from './closing.entity';

/** What closed months have paid because of a certificate; months still open have paid nothing yet. */
@Injectable()
export class PaidOnBasis {
  constructor(private readonly readModels: ReadModels) {}

  /** By basis, in fen, adjustments included; a basis that nothing was paid on is absent. */
  async of(basisIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, number>> {
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) =>
      rows.createQueryBuilder(ClosedLineRow, 'l').where("l.line->>'basisId' = ANY(:ids)", { ids: [...basisIds] }).getMany());
    const paid = new Map<Uuid, number>();
    for (const { line: { basisId, amountInFen } } of value) paid.set(basisId, (paid.get(basisId) ?? 0) + amountInFen);
    return paid;
  }
}
