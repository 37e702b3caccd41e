import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { JoinedRecords } from '../workforce/services';
import { Career, careerOfPerson, workerCareer } from './career';

/** The careers of people: of a worker with several records, all of them read as one (ADR 50). */
@Injectable()
export class PersonCareers {
  constructor(
    private readonly ledger: Ledger,
    private readonly records: JoinedRecords,
  ) {}

  /** By worker; every worker asked for is in the answer. */
  async of(enterpriseId: Uuid, workerIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Career>> {
    const records = await this.records.recordsOfEach(enterpriseId, workerIds);
    const careers = await this.ledger.evidenceEach(workerCareer, [...new Set([...records.values()].flat())]);
    return new Map([...records].map(([workerId, all]) => [workerId, careerOfPerson(all.map((each) => careers.get(each)!.value))]));
  }
}
