import { Injectable } from '@nestjs/common';
import { Any, IsNull, LessThanOrEqual, MoreThanOrEqual, Not } from 'typeorm';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { ReadModelBehind } from '../../../projecting/querying/reaching.provider';
import { PROCESS_VIEWER, ReadModels } from '../../../projecting/querying/read-models.provider';
import { EmploymentSpanRow } from './worker-register.entity';
import { workerRegister } from './worker-register.projection';

/** How long the newest facts are waited for. */
const FRESH_WITHIN_MS = 2_000;

/**
 * Whether people have work at another enterprise of this ledger; at which one is nobody else's business. A list that is a
 * moment behind is safe: what it misses, another enterprise said in that very moment, and the question could as well have
 * come before. So nobody is kept waiting for read models that are busy.
 */
@Injectable()
export class EmployedElsewhere {
  constructor(private readonly readModels: ReadModels) {}

  /** Those of the people who are employed on the day by an enterprise other than this one, as known at a position where that can be had at once. */
  async among(people: readonly Uuid[], enterpriseId: Uuid, on: Day, at: Position): Promise<ReadonlySet<Uuid>> {
    if (people.length === 0) return new Set();
    await this.readModels.reach(at, { waitMs: FRESH_WITHIN_MS, projections: [workerRegister.name] }).catch(goOnBehind);
    const elsewhere = { personRef: Any([...people]), enterpriseId: Not(enterpriseId), employer: 'OWN', fromOn: LessThanOrEqual(on) };
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) =>
      rows.find(EmploymentSpanRow, {
        select: { spanId: true, personRef: true },
        where: [
          { ...elsewhere, lastOn: IsNull() },
          { ...elsewhere, lastOn: MoreThanOrEqual(on) },
        ],
      }),
    );
    return new Set(value.map(({ personRef }) => personRef as Uuid));
  }
}

function goOnBehind(fault: unknown): void {
  if (!(fault instanceof ReadModelBehind)) throw fault;
}
