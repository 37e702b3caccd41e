import { Injectable } from '@nestjs/common';
import { FindOptionsWhere, LessThan, MoreThanOrEqual, Not } from 'typeorm';
import { stateOn } from '../../../kernel/course';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { PageOf, pageOf, PageRequest, Standing } from '../../../projecting/querying/page-of.query';
import { Horizon, PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { policyPackOn } from '../../catalogue';
import { nextReview, opensOn } from '../term-review';
import { AppointmentRow } from './appointment-register.entity';

/** In the order of nomination. */
export const PROPOSED: PageRequest<AppointmentRow>['place'] = ['proposedPosition', 'appointmentId'];
/** Equality on columns; absent ones do not filter. */
export type AppointmentFilters = Partial<Pick<AppointmentRow, 'workerId' | 'level'>>;
/** Where a post is found: in the career of its worker. */
export interface PostRef {
  readonly appointmentId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
}

@Injectable()
export class AppointmentRegister {
  constructor(private readonly readModels: ReadModels) {}

  appointment(viewer: Viewer, appointmentId: Uuid, horizon: Horizon): Promise<Seen<AppointmentRow | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => then.row(AppointmentRow, await rows.findOneBy(AppointmentRow, { appointmentId })),
      horizon,
    );
  }

  list(
    viewer: Viewer,
    fixed: AppointmentFilters,
    standing: Standing<AppointmentRow>,
    page: Pick<PageRequest<AppointmentRow>, 'after' | 'limit' | 'isCounted'>,
    horizon: Horizon,
  ): Promise<Seen<PageOf<AppointmentRow>>> {
    return this.readModels.ask(
      viewer,
      (rows, then) => pageOf(rows, then, { table: AppointmentRow, place: PROPOSED, fixed, standing: [standing], ...page }),
      horizon,
    );
  }

  /** Posts whose term is over on a day, without any end on record. */
  async postsOver(day: Day, minPosition: Position): Promise<readonly PostRef[]> {
    return (await this.inPost({ termEndsOn: LessThan(day) }, minPosition)).map(refOf);
  }

  /** Posts whose next review may be made by a day, and for which nobody was told of it. */
  async postsToReview(day: Day, minPosition: Position): Promise<readonly (PostRef & { readonly region: string })[]> {
    const held = await this.inPost({ termEndsOn: MoreThanOrEqual(day) }, minPosition);
    return held.filter((row) => isToTell(row, day)).map((row) => ({ ...refOf(row), region: row.region }));
  }

  /** How many other workers of an enterprise are in post at a level on a day. */
  async othersInPost(
    { enterpriseId, level, workerId }: Pick<AppointmentRow, 'enterpriseId' | 'level' | 'workerId'>,
    on: Day,
    minPosition: Position,
  ): Promise<number> {
    const { value } = await this.readModels.ask(
      PROCESS_VIEWER,
      (rows) => rows.find(AppointmentRow, { where: { enterpriseId, level, workerId: Not(workerId) } }),
      minPosition,
    );
    return new Set(value.filter(({ course }) => stateOn(course, on) === 'IN_POST').map((row) => row.workerId)).size;
  }

  private async inPost(where: FindOptionsWhere<AppointmentRow>, minPosition: Position): Promise<readonly AppointmentRow[]> {
    const { value } = await this.readModels.ask(
      PROCESS_VIEWER,
      (rows) => rows.find(AppointmentRow, { where: { ...where, state: 'IN_POST' }, order: { appointmentId: 'ASC' } }),
      minPosition,
    );
    return value;
  }
}

const refOf = ({ appointmentId, enterpriseId, workerId }: AppointmentRow): PostRef => ({
  appointmentId: appointmentId as Uuid,
  enterpriseId: enterpriseId as Uuid,
  workerId: workerId as Uuid,
});

function isToTell({ region, termFromOn, termEndsOn, termReviews, reviewToldFor }: AppointmentRow, day: Day): boolean {
  const policy = policyPackOn(region, day)?.pack.appointment;
  const dueOn = policy && nextReview({ termFromOn: termFromOn as Day, termEndsOn: termEndsOn as Day, reviews: termReviews }, policy);
  return dueOn !== undefined && dueOn !== reviewToldFor && opensOn({ termFromOn: termFromOn as Day }, dueOn, policy!) <= day;
}
