import { Injectable } from '@nestjs/common';
import type { Position } from '../../../ledger/event-store.port';
import { ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { StandardVersionRow } from './standard-register.entity';

/** Equality on columns; absent ones do not filter. */
export type StandardFilters = Partial<Pick<StandardVersionRow, 'occupationCode' | 'kind' | 'standardCode'>>;
/** The last entry of the page before: position of its publication. */
export type AfterStandard = readonly [position: string];

@Injectable()
export class StandardRegister {
  constructor(private readonly readModels: ReadModels) {}

  list(viewer: Viewer, filters: StandardFilters, after: AfterStandard | undefined, limit: number, minPosition: Position): Promise<Seen<{ rows: readonly StandardVersionRow[]; hasMore: boolean }>> {
    return this.readModels.ask(viewer, async (rows) => {
      const query = rows.createQueryBuilder(StandardVersionRow, 's').where(filters).orderBy('s.publishedPosition').limit(limit + 1);
      if (after) query.andWhere('s.publishedPosition > CAST(:position AS bigint)', { position: after[0] });
      const found = await query.getMany();
      return { rows: found.slice(0, limit), hasMore: found.length > limit };
    }, minPosition);
  }
}
