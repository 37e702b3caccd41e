import { Injectable } from '@nestjs/common';
import { Gathered, valueEvidence } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import { PROCESS_VIEWER, ReadModels } from '../../../projecting/read-models.provider';
import { WorkerRow } from './worker-register.entity';

/** Who was registered under an employee number: registrations are streams of the workers, not of their numbers. */
@Injectable()
export class RegisteredUnder {
  constructor(private readonly readModels: ReadModels) {}

  async number(enterpriseId: Uuid, employeeNo: string): Promise<Gathered<readonly Uuid[]>> {
    const { value, atPosition } = await this.readModels.ask(PROCESS_VIEWER, (rows) => rows.find(WorkerRow, { select: { workerId: true }, where: { enterpriseId, employeeNo }, order: { workerId: 'ASC' } }));
    return valueEvidence('workforce.registered-under', atPosition, value.map(({ workerId }) => workerId as Uuid));
  }
}
