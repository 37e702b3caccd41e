import { Injectable } from '@nestjs/common';
import { Any, FindOperator, In, Not } from 'typeorm';
import type { Level } from '../../../../kernel/level';
import type { Uuid } from '../../../../kernel/uuid';
import { PROCESS_VIEWER, ReadModels } from '../../../../projecting/querying/read-models.provider';
import type { Subject } from '../../../accreditation';
import { BatchRow, CandidacyRow } from '../../batch-register/batch-register.entity';

/** A batch is over when its notice is, or when it was called off; a candidacy when it was withdrawn. */
const OVER = ['NOTICE_CLOSED', 'ARCHIVED', 'CANCELLED'];
const WITHDRAWN = 'WITHDRAWN';

/** What people are candidates for in batches that go on; in which ones is not told. */
@Injectable()
export class CandidatesElsewhere {
  constructor(private readonly readModels: ReadModels) {}

  /** By person, in every batch but this one. Asked after the read models have reached the position at which the other facts were read. */
  outside(batchId: Uuid, people: readonly Uuid[]): Promise<ReadonlyMap<Uuid, readonly Subject[]>> {
    return this.where(people, Not(batchId));
  }

  /** By person, in this batch: for the other records of a person who is to be registered in it. */
  inside(batchId: Uuid, people: readonly Uuid[]): Promise<ReadonlyMap<Uuid, readonly Subject[]>> {
    return this.where(people, batchId);
  }

  private async where(people: readonly Uuid[], batchId: Uuid | FindOperator<Uuid>): Promise<ReadonlyMap<Uuid, readonly Subject[]>> {
    if (people.length === 0) return new Map();
    const { value } = await this.readModels.ask(PROCESS_VIEWER, async (rows) => {
      const candidacies = await rows.findBy(CandidacyRow, { personRef: Any([...people]), batchId, state: Not(WITHDRAWN) });
      const batches = await rows.findBy(BatchRow, {
        batchId: Any([...new Set(candidacies.map((row) => row.batchId))]),
        state: Not(In(OVER)),
      });
      const open = new Set(batches.map((row) => row.batchId));
      return candidacies.filter((row) => open.has(row.batchId));
    });
    const subjects = new Map<Uuid, Subject[]>();
    for (const { personRef, occupationCode, trade, level } of value) {
      subjects.set(personRef as Uuid, [...(subjects.get(personRef as Uuid) ?? []), { occupationCode, trade, level: level as Level }]);
    }
    return subjects;
  }
}
