import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Uuid } from '../../../kernel/uuid';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { AwardRow } from './award-register.entity';

/** In the order of entry. */
export const ENTERED: PageRequest<AwardRow>['place'] = ['recordedPosition', 'awardId'];

/** More than anybody was seen to have. */
const MAX_AWARDS = 200;

@Injectable()
export class AwardRegister {
  constructor(private readonly readModels: ReadModels) {}

  find(viewer: Viewer, awardId: Uuid, horizon: Horizon): Promise<Seen<AwardRow | null>> {
    return this.readModels.ask(viewer, async (rows, then) => then.row(AwardRow, await rows.findOneBy(AwardRow, { awardId })), horizon);
  }

  list(
    viewer: Viewer,
    titleCode: string | undefined,
    page: Pick<PageRequest<AwardRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon,
  ): Promise<Seen<PageOf<AwardRow>>> {
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: AwardRow, place: ENTERED, fixed: { titleCode }, ...page }),
      horizon,
    );
  }

  /** The awards of a person, oldest first: what a direct recognition may name as its basis. Answers a context for its own people, never a caller directly. */
  ofPersons(personRefs: readonly Uuid[], horizon: Horizon): Promise<Seen<readonly AwardRow[]>> {
    return this.readModels.ask(
      PROCESS_VIEWER,
      async (rows, then) =>
        then.rows(
          AwardRow,
          await rows.find(AwardRow, {
            where: { personRef: In([...personRefs]) },
            order: { awardedOn: 'ASC', awardId: 'ASC' },
            take: MAX_AWARDS,
          }),
        ),
      horizon,
    );
  }
}
