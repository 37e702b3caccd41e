import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { AppointmentRow, MentorAgreementRow } from './appointment-register.entity';

@Injectable()
export class AppointmentRegister {
  constructor(private readonly readModels: ReadModels) {}

  appointment(viewer: Viewer, appointmentId: Uuid, horizon: Horizon): Promise<Seen<AppointmentRow | null>> {
    return this.readModels.ask(viewer, async (rows, then) => then.row(AppointmentRow, await rows.findOneBy(AppointmentRow, { appointmentId })), horizon);
  }

  agreement(viewer: Viewer, agreementId: Uuid, horizon: Horizon): Promise<Seen<MentorAgreementRow | null>> {
    return this.readModels.ask(viewer, async (rows, then) => then.row(MentorAgreementRow, await rows.findOneBy(MentorAgreementRow, { agreementId })), horizon);
  }
}
