import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { PageOf, pageOf, PageRequest } from '../../../projecting/page-of.query';
import { Horizon, PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { AwardRow } from './award-register.entity';

/** In the order of entry. */
export const ENTERED: PageRequest<AwardRow>['place'] = ['recordedPosition', 'awardId'];

@Injectable()
export class AwardRegister {
  constructor(private readonly readModels: ReadModels) {}

  find(viewer: Viewer, awardId: Uuid, horizon: Horizon): Promise<Seen<AwardRow | null>> {
    return this.readModels.ask(viewer, async (rows, then) => then.row(AwardRow, await rows.findOneBy(AwardRow, { awardId })), horizon);
  }

  list(viewer: Viewer, titleCode: string | undefined, page: Pick<PageRequest<AwardRow>, 'after' | 'limit' | 'isCounted'>, horizon: Horizon): Promise<Seen<PageOf<AwardRow>>> {
    return this.readModels.ask(viewer, (rows, then) => pageOf(rows, then, { table: AwardRow, place: ENTERED, fixed: { titleCode }, ...page }), horizon);
  }

  /** The awards of a person, oldest first: what a direct recognition may name as its basis. Answers a context, never a caller. */
  async ofPerson(personRef: Uuid, minPosition: Position): Promise<readonly Uuid[]> {
    const horizon: Horizon = { minPosition, knownPosition: null };
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) => rows.find(AwardRow, { where: { personRef }, order: { awardedOn: 'ASC', awardId: 'ASC' } }), horizon);
    return value.map(({ awardId }) => awardId as Uuid);
  }
}
