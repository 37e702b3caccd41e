import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { AwardRow } from './award-register.entity';

/** The last entry of the page before: position of its entry. */
export type AfterAward = readonly [position: string];

@Injectable()
export class AwardRegister {
  constructor(private readonly readModels: ReadModels) {}

  find(viewer: Viewer, awardId: Uuid, minPosition: Position): Promise<Seen<AwardRow | null>> {
    return this.readModels.ask(viewer, (rows) => rows.findOneBy(AwardRow, { awardId }), minPosition);
  }

  list(viewer: Viewer, titleCode: string | undefined, after: AfterAward | undefined, limit: number, minPosition: Position): Promise<Seen<{ rows: readonly AwardRow[]; hasMore: boolean }>> {
    return this.readModels.ask(viewer, async (rows) => {
      const query = rows.createQueryBuilder(AwardRow, 'a').where(titleCode === undefined ? {} : { titleCode }).orderBy('a.recordedPosition').limit(limit + 1);
      if (after) query.andWhere('a.recordedPosition > CAST(:position AS bigint)', { position: after[0] });
      const found = await query.getMany();
      return { rows: found.slice(0, limit), hasMore: found.length > limit };
    }, minPosition);
  }

  /** The awards of a person, oldest first: what a direct recognition may name as its basis. Answers a context, never a caller. */
  async ofPerson(personRef: Uuid, minPosition: Position): Promise<readonly Uuid[]> {
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) => rows.find(AwardRow, { where: { personRef }, order: { awardedOn: 'ASC', awardId: 'ASC' } }), minPosition);
    return value.map(({ awardId }) => awardId as Uuid);
  }
}
