import { Injectable } from '@nestjs/common';
import { Any, IsNull, LessThanOrEqual, MoreThanOrEqual, Not } from 'typeorm';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { PROCESS_VIEWER, ReadModels } from '../../../projecting/read-models.provider';
import { EmploymentSpanRow } from './worker-register.entity';

/** A command that asks for a list waits longer than a reader: another import may just be going on. */
const LIST_WAIT_MS = 10_000;

/** Whether people have work at another enterprise of this ledger; at which one is nobody else's business. */
@Injectable()
export class EmployedElsewhere {
  constructor(private readonly readModels: ReadModels) {}

  /** Those of the people who are employed on the day by an enterprise other than this one, as known at a position. */
  async among(people: readonly Uuid[], enterpriseId: Uuid, on: Day, at: Position): Promise<ReadonlySet<Uuid>> {
    if (people.length === 0) return new Set();
    await this.readModels.reach(at, { waitMs: LIST_WAIT_MS });
    const elsewhere = { personRef: Any([...people]), enterpriseId: Not(enterpriseId), employer: 'OWN', fromOn: LessThanOrEqual(on) };
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) =>
      rows.find(EmploymentSpanRow, { select: { spanId: true, personRef: true }, where: [{ ...elsewhere, lastOn: IsNull() }, { ...elsewhere, lastOn: MoreThanOrEqual(on) }] }));
    return new Set(value.map(({ personRef }) => personRef as Uuid));
  }
}
