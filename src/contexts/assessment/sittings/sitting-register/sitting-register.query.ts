import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Day } from '../../../../kernel/day';
import type { Uuid } from '../../../../kernel/uuid';
import type { Position } from '../../../../ledger/event-store.port';
import { PageOf, pageOf, PageRequest } from '../../../../projecting/querying/page-of.query';
import { Horizon, PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../../projecting/querying/read-models.provider';
import { BatchRow } from '../../batch-register/batch-register.entity';
import type { Part } from '../../terms';
import type { SeatOfPart } from '../marks-without-panel';
import { ExaminerDutyRow, SittingRow } from './sitting-register.entity';

/** Commands that need a list wait longer than a reader: a large import may just be going on. */
const LIST_WAIT_MS = 10_000;
/** Sittings of one batch: rooms by parts by days; more were never seen. */
const MAX_SITTINGS = 500;
/** In the order in which they were planned. */
export const SCHEDULED: PageRequest<SittingRow>['place'] = ['scheduledPosition', 'sittingId'];

export interface ExaminerDuty {
  readonly sittingId: Uuid;
  readonly examinerId: Uuid;
  readonly from: string;
  readonly until: string;
}

@Injectable()
export class SittingRegister {
  constructor(private readonly readModels: ReadModels) {}

  sitting(viewer: Viewer, sittingId: Uuid, horizon: Horizon): Promise<Seen<SittingRow | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => then.row(SittingRow, await rows.findOneBy(SittingRow, { sittingId })),
      horizon,
    );
  }

  /** Null where the viewer may not know of the batch. */
  sittingsOf(
    viewer: Viewer,
    batchId: Uuid,
    page: Pick<PageRequest<SittingRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon,
  ): Promise<Seen<PageOf<SittingRow> | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const batch = await then.row(BatchRow, await rows.findOneBy(BatchRow, { batchId }));
        return batch && pageOf(rows, then, { table: SittingRow, place: SCHEDULED, fixed: { batchId }, ...page });
      },
      horizon,
    );
  }

  /** For commands: every sitting of a batch, as of a position. */
  async idsOf(batchId: Uuid, at: Position): Promise<readonly Uuid[]> {
    await this.readModels.reach(at, { waitMs: LIST_WAIT_MS });
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) =>
      rows.find(SittingRow, { where: { batchId }, order: { scheduledPosition: 'ASC' }, take: MAX_SITTINGS }),
    );
    return value.map(({ sittingId }) => sittingId as Uuid);
  }

  /** For commands: the seats in every sitting of a batch that was not called off, as of a position. */
  async seatsOf(batchId: Uuid, at: Position): Promise<readonly SeatOfPart[]> {
    await this.readModels.reach(at, { waitMs: LIST_WAIT_MS });
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) =>
      rows.find(SittingRow, { where: { batchId, state: In(['SCHEDULED', 'HELD']) }, take: MAX_SITTINGS }),
    );
    return value.flatMap(({ part, rooms }) =>
      rooms.flatMap(({ candidacyIds }) => candidacyIds.map((candidacyId) => ({ candidacyId: candidacyId as Uuid, part: part as Part }))),
    );
  }

  /** For commands: where these people are expected on a day, as of a position. */
  async dutiesOn(day: Day, examinerIds: readonly Uuid[], at: Position): Promise<readonly ExaminerDuty[]> {
    if (examinerIds.length === 0) return [];
    await this.readModels.reach(at, { waitMs: LIST_WAIT_MS });
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) =>
      rows.find(ExaminerDutyRow, {
        where: { on: day, examinerId: In([...new Set(examinerIds)]), isOver: false },
        order: { sittingId: 'ASC' },
      }),
    );
    return value.map(({ sittingId, examinerId, from, until }) => ({
      sittingId: sittingId as Uuid,
      examinerId: examinerId as Uuid,
      from,
      until,
    }));
  }
}
