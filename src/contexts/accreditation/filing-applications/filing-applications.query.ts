import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { FilingApplicationRow } from './filing-applications.entity';

/** Equality on columns; absent ones do not filter. */
export type ApplicationFilters = Partial<Pick<FilingApplicationRow, 'enterpriseId' | 'state'>>;
/** The last entry of the page before: position of its first draft, then its id. */
export type AfterApplication = readonly [position: string, applicationId: string];

@Injectable()
export class FilingApplications {
  constructor(private readonly readModels: ReadModels) {}

  find(viewer: Viewer, applicationId: Uuid, minPosition: Position): Promise<Seen<FilingApplicationRow | null>> {
    return this.readModels.ask(viewer, (rows) => rows.findOneBy(FilingApplicationRow, { applicationId }), minPosition);
  }

  list(viewer: Viewer, filters: ApplicationFilters, after: AfterApplication | undefined, limit: number, minPosition: Position): Promise<Seen<{ rows: readonly FilingApplicationRow[]; hasMore: boolean }>> {
    return this.readModels.ask(viewer, async (rows) => {
      const query = rows.createQueryBuilder(FilingApplicationRow, 'a').where(filters).orderBy('a.draftedPosition').addOrderBy('a.applicationId').limit(limit + 1);
      if (after) query.andWhere('(a.draftedPosition, a.applicationId) > (CAST(:position AS bigint), CAST(:id AS uuid))', { position: after[0], id: after[1] });
      const found = await query.getMany();
      return { rows: found.slice(0, limit), hasMore: found.length > limit };
    }, minPosition);
  }
}
