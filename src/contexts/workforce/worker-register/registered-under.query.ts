import { Injectable } from '@nestjs/common';
import { Any } from 'typeorm';
import { Gathered, valueEvidence } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import { PROCESS_VIEWER, ReadModels } from '../../../projecting/querying/read-models.provider';
import { WorkerRow } from './worker-register.entity';

const SOURCE = 'workforce.registered-under';

/** Who was registered under an employee number: registrations are streams of the workers, not of their numbers. */
@Injectable()
export class RegisteredUnder {
  constructor(private readonly readModels: ReadModels) {}

  /** The same of many numbers at once; every one asked for is in the answer. */
  async numbers(enterpriseId: Uuid, employeeNos: readonly string[]): Promise<ReadonlyMap<string, Gathered<readonly Uuid[]>>> {
    const { value, atPosition } = await this.readModels.ask(PROCESS_VIEWER, (rows) =>
      rows.find(WorkerRow, {
        select: { workerId: true, employeeNo: true },
        where: { enterpriseId, employeeNo: Any([...employeeNos]) },
        order: { workerId: 'ASC' },
      }),
    );
    const under = new Map<string, Uuid[]>(employeeNos.map((employeeNo) => [employeeNo, []]));
    for (const { employeeNo, workerId } of value) under.get(employeeNo!)!.push(workerId as Uuid);
    return new Map([...under].map(([employeeNo, workers]) => [employeeNo, valueEvidence(SOURCE, atPosition, workers)]));
  }

  async number(enterpriseId: Uuid, employeeNo: string): Promise<Gathered<readonly Uuid[]>> {
    return (await this.numbers(enterpriseId, [employeeNo])).get(employeeNo)!;
  }
}
