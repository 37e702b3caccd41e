import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { FilingRow } from '../enterprise-register/enterprise-register.entity';
import { ScoreCardRow } from './score-cards.entity';

/** In the order of their first drawing. */
export const DRAWN: PageRequest<ScoreCardRow>['place'] = ['drawnPosition', 'scoreCardId'];
export interface CardFilters extends Partial<Pick<ScoreCardRow, 'enterpriseId' | 'filingId' | 'year'>> {
  readonly proposal: string | undefined;
  readonly state: string | undefined;
}

@Injectable()
export class ScoreCards {
  constructor(private readonly readModels: ReadModels) {}

  find(viewer: Viewer, scoreCardId: Uuid, horizon: Horizon): Promise<Seen<ScoreCardRow | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => then.row(ScoreCardRow, await rows.findOneBy(ScoreCardRow, { scoreCardId })),
      horizon,
    );
  }

  list(
    viewer: Viewer,
    { proposal, state, ...fixed }: CardFilters,
    page: Pick<PageRequest<ScoreCardRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon & { readonly effectiveOn: Day },
  ): Promise<Seen<PageOf<ScoreCardRow>>> {
    const standing = [{ course: 'course', on: horizon.effectiveOn, state }] as const;
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: ScoreCardRow, place: DRAWN, fixed, moving: { proposal }, standing, ...page }),
      horizon,
    );
  }

  /** One for each year, the newest first; null where the viewer sees no such filing. */
  ofFiling(viewer: Viewer, filingId: Uuid, horizon: Horizon): Promise<Seen<readonly ScoreCardRow[] | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const filing = await then.row(FilingRow, await rows.findOneBy(FilingRow, { filingId }));
        return filing && then.rows(ScoreCardRow, await rows.find(ScoreCardRow, { where: { filingId }, order: { year: 'DESC' } }));
      },
      horizon,
    );
  }
}
