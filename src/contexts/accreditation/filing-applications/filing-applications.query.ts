import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { FilingApplicationRow } from './filing-applications.entity';

/** Equality on columns; absent ones do not filter. */
export type ApplicationFilters = Partial<Pick<FilingApplicationRow, 'enterpriseId' | 'state'>>;
/** In the order of their first drafts. */
export const DRAFTED: PageRequest<FilingApplicationRow>['place'] = ['draftedPosition', 'applicationId'];

@Injectable()
export class FilingApplications {
  constructor(private readonly readModels: ReadModels) {}

  find(viewer: Viewer, applicationId: Uuid, horizon: Horizon): Promise<Seen<FilingApplicationRow | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => then.row(FilingApplicationRow, await rows.findOneBy(FilingApplicationRow, { applicationId })),
      horizon,
    );
  }

  list(
    viewer: Viewer,
    { enterpriseId, state }: ApplicationFilters,
    page: Pick<PageRequest<FilingApplicationRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon & { readonly effectiveOn: Day },
  ): Promise<Seen<PageOf<FilingApplicationRow>>> {
    return this.readModels.ask(
      viewer,
      (rows, then) =>
        pageOf(rows, then, {
          table: FilingApplicationRow,
          place: DRAFTED,
          fixed: { enterpriseId },
          standing: [{ course: 'course', on: horizon.effectiveOn, state }],
          ...page,
        }),
      horizon,
    );
  }
}
