import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { AppointmentRow, MentorAgreementRow } from './appointment-register.entity';

@Injectable()
export class AppointmentRegister {
  constructor(private readonly readModels: ReadModels) {}

  appointment(viewer: Viewer, appointmentId: Uuid, minPosition: Position): Promise<Seen<AppointmentRow | null>> {
    return this.readModels.ask(viewer, (rows) => rows.findOneBy(AppointmentRow, { appointmentId }), minPosition);
  }

  agreement(viewer: Viewer, agreementId: Uuid, minPosition: Position): Promise<Seen<MentorAgreementRow | null>> {
    return this.readModels.ask(viewer, (rows) => rows.findOneBy(MentorAgreementRow, { agreementId }), minPosition);
  }
}
