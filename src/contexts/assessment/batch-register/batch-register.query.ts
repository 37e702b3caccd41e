import { Injectable } from '@nestjs/common';
import { EntityManager, LessThan } from 'typeorm';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { PageOf, pageOf, PageRequest } from '../../../projecting/querying/page-of.query';
import { Horizon, PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import type { Then } from '../../../projecting/querying/then';
import { MAX_CANDIDACIES } from '../assessment.events';
import { BatchRow, CandidacyRow, ObjectionRow } from './batch-register.entity';

/** Commands that need a list wait longer than a reader: a large import may just be going on. */
const LIST_WAIT_MS = 10_000;

export interface LevelCount {
  readonly level: string;
  readonly state: string;
  readonly count: number;
}
/** In the order of registration; in the order in which they were raised. */
export const REGISTERED: PageRequest<CandidacyRow>['place'] = ['registeredPosition', 'candidacyId'];
export const RAISED: PageRequest<ObjectionRow>['place'] = ['raisedPosition', 'objectionId'];
type OnDay = Horizon & { readonly effectiveOn: Day };
type AskedOf<Row extends object> = Pick<PageRequest<Row>, 'after' | 'limit' | 'isCounted'>;

@Injectable()
export class BatchRegister {
  constructor(private readonly readModels: ReadModels) {}

  batch(viewer: Viewer, batchId: Uuid, horizon: Horizon): Promise<Seen<{ batch: BatchRow; counts: readonly LevelCount[] } | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        const batch = await then.row(BatchRow, await rows.findOneBy(BatchRow, { batchId }));
        return batch && { batch, counts: then.isPast ? await countsThen(rows, then, batchId) : await countsOf(rows, batchId) };
      },
      horizon,
    );
  }

  /** Null where the viewer may not know of the batch; an empty page is one of a batch without candidates. */
  candidates(
    viewer: Viewer,
    batchId: Uuid,
    state: string | undefined,
    page: AskedOf<CandidacyRow>,
    horizon: OnDay,
  ): Promise<Seen<PageOf<CandidacyRow> | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        if (!(await then.row(BatchRow, await rows.findOneBy(BatchRow, { batchId })))) return null;
        return pageOf(rows, then, {
          table: CandidacyRow,
          place: REGISTERED,
          fixed: { batchId },
          standing: [{ course: 'course', on: horizon.effectiveOn, state }],
          ...page,
        });
      },
      horizon,
    );
  }

  /** The same as one list, for a file; a batch holds no more. */
  allCandidates(viewer: Viewer, batchId: Uuid, horizon: Horizon): Promise<Seen<readonly CandidacyRow[] | null>> {
    return this.readModels.ask(
      viewer,
      async (rows) =>
        (await rows.existsBy(BatchRow, { batchId }))
          ? rows.find(CandidacyRow, { where: { batchId }, order: { registeredPosition: 'ASC', candidacyId: 'ASC' }, take: MAX_CANDIDACIES })
          : null,
      horizon,
    );
  }

  candidacy(viewer: Viewer, candidacyId: Uuid, horizon: Horizon): Promise<Seen<CandidacyRow | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => then.row(CandidacyRow, await rows.findOneBy(CandidacyRow, { candidacyId })),
      horizon,
    );
  }

  /** Null where the viewer may not know of the batch. */
  objections(viewer: Viewer, batchId: Uuid, page: AskedOf<ObjectionRow>, horizon: Horizon): Promise<Seen<PageOf<ObjectionRow> | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        if (!(await then.row(BatchRow, await rows.findOneBy(BatchRow, { batchId })))) return null;
        return pageOf(rows, then, { table: ObjectionRow, place: RAISED, fixed: { batchId }, ...page });
      },
      horizon,
    );
  }

  /** For commands: which candidacies there are at a position, in the order of registration; at most one more than a batch may hold. What they are is folded from their streams. */
  async candidacyIds(batchId: Uuid, at: Position): Promise<readonly Uuid[]> {
    const rows = await this.list(at, (all) =>
      all.find(CandidacyRow, {
        select: { candidacyId: true },
        where: { batchId },
        order: { registeredPosition: 'ASC' },
        take: MAX_CANDIDACIES + 1,
      }),
    );
    return rows.map(({ candidacyId }) => candidacyId as Uuid);
  }

  async candidaciesOf(workerId: Uuid, batchId: Uuid, at: Position): Promise<readonly Uuid[]> {
    const rows = await this.list(at, (all) => all.findBy(CandidacyRow, { workerId, batchId }));
    return rows.map(({ candidacyId }) => candidacyId as Uuid);
  }

  /** Of every enterprise: what was proposed on the ground of an award. */
  async candidaciesOnAward(awardId: Uuid, at: Position): Promise<readonly { candidacyId: Uuid; enterpriseId: Uuid }[]> {
    const rows = await this.list(at, (all) =>
      all.find(CandidacyRow, {
        select: { candidacyId: true, enterpriseId: true },
        where: { awardId },
        order: { registeredPosition: 'ASC' },
      }),
    );
    return rows.map(({ candidacyId, enterpriseId }) => ({ candidacyId: candidacyId as Uuid, enterpriseId: enterpriseId as Uuid }));
  }

  async candidacyOfObjection(objectionId: Uuid, batchId: Uuid, at: Position): Promise<Uuid | undefined> {
    const [row] = await this.list(at, (all) => all.findBy(ObjectionRow, { objectionId, batchId }));
    return row?.candidacyId as Uuid | undefined;
  }

  async batchesWithNoticeOver(day: Day, at: Position): Promise<readonly { batchId: Uuid; enterpriseId: Uuid }[]> {
    const rows = await this.list(at, (all) =>
      all.find(BatchRow, { where: { noticeEndsNextOn: LessThan(day) }, order: { openedPosition: 'ASC' } }),
    );
    return rows.map(({ batchId, enterpriseId }) => ({ batchId: batchId as Uuid, enterpriseId: enterpriseId as Uuid }));
  }

  private async list<Row>(at: Position, question: (rows: EntityManager) => Promise<Row[]>): Promise<readonly Row[]> {
    await this.readModels.reach(at, { waitMs: LIST_WAIT_MS });
    return (await this.readModels.ask(PROCESS_VIEWER, question)).value;
  }
}

async function countsOf(rows: EntityManager, batchId: Uuid): Promise<readonly LevelCount[]> {
  const counts = await rows
    .createQueryBuilder(CandidacyRow, 'c')
    .select('c.level', 'level')
    .addSelect('c.state', 'state')
    .addSelect('COUNT(*)', 'count')
    .where({ batchId })
    .groupBy('c.level')
    .addGroupBy('c.state')
    .getRawMany<{ level: string; state: string; count: string }>();
  return counts.map(({ level, state, count }) => ({ level, state, count: Number(count) }));
}

/** Every candidacy of the batch, made again: at most as many as a batch may hold. */
async function countsThen(rows: EntityManager, then: Then, batchId: Uuid): Promise<readonly LevelCount[]> {
  const counts = new Map<string, LevelCount>();
  for (const { level, state } of await then.rows(
    CandidacyRow,
    await rows.find(CandidacyRow, { where: { batchId }, take: MAX_CANDIDACIES }),
  )) {
    const key = `${level} ${state}`;
    counts.set(key, { level, state, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}
