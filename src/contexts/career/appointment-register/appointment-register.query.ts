import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { Horizon, PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { AppointmentRow, MentorAgreementRow } from './appointment-register.entity';

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
    return this.readModels.ask(viewer, async (rows, then) => then.row(AppointmentRow, await rows.findOneBy(AppointmentRow, { appointmentId })), horizon);
  }

  agreement(viewer: Viewer, agreementId: Uuid, horizon: Horizon): Promise<Seen<MentorAgreementRow | null>> {
    return this.readModels.ask(viewer, async (rows, then) => then.row(MentorAgreementRow, await rows.findOneBy(MentorAgreementRow, { agreementId })), horizon);
  }

  /** Posts whose term is over on a day, without any end on record. */
  async postsOver(day: Day, minPosition: Position): Promise<readonly PostRef[]> {
    const where = { state: 'IN_POST', termEndsOn: LessThan(day) };
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) => rows.find(AppointmentRow, { where, order: { appointmentId: 'ASC' } }), minPosition);
    return value.map(({ appointmentId, enterpriseId, workerId }) => ({ appointmentId: appointmentId as Uuid, enterpriseId: enterpriseId as Uuid, workerId: workerId as Uuid }));
  }
}
