import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import type { Day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { PROCESS_VIEWER, ReadModels, Seen } from '../../../projecting/querying/read-models.provider';
import { covers } from '../pay/pay-facts';
import { AwardRow } from './award.entity';
import { OWN_PROJECTIONS, PROCESS_WAIT_MS } from './known-records.query';
import { PayServiceRow, PayWorkerRow } from './pay-basis.entity';
import { PayContestRow } from './pay-contest.entity';

/** Somebody who was placed in a competition, as the worker of one enterprise. */
export interface Entrant {
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
  readonly entryId: Uuid;
  readonly personRef: Uuid;
  /** The entry in the register of awards. */
  readonly causeEventId: Uuid;
}

/** Who was placed in which competition, and who pays a prize for it. Answers processes, never a caller. */
@Injectable()
export class Contests {
  constructor(private readonly readModels: ReadModels) {}

  /** The workers that these people are, in every enterprise, with each of their places. */
  async entrants(personRefs: readonly Uuid[], since: Position): Promise<readonly Entrant[]> {
    const { value } = await this.ask(since, async (rows) => {
      const contests = await rows.find(PayContestRow, { where: { personRef: In([...new Set(personRefs)]) }, order: { entryId: 'ASC' } });
      const workers =
        contests.length === 0
          ? []
          : await rows.find(PayWorkerRow, {
              where: { personRef: In(contests.map(({ personRef }) => personRef)) },
              order: { workerId: 'ASC' },
            });
      return contests.flatMap(({ entryId, personRef, causeEventId }) =>
        workers.flatMap((worker): Entrant[] =>
          worker.personRef === personRef
            ? [
                {
                  workerId: worker.workerId as Uuid,
                  enterpriseId: worker.enterpriseId as Uuid,
                  entryId: entryId as Uuid,
                  personRef: personRef as Uuid,
                  causeEventId: causeEventId as Uuid,
                },
              ]
            : [],
        ),
      );
    });
    return value;
  }

  /** Prizes that were awarded for an entry. */
  async prizesOf(entryId: Uuid, since: Position): Promise<readonly Pick<AwardRow, 'awardId' | 'enterpriseId' | 'workerId'>[]> {
    return (
      await this.ask(since, (rows) =>
        rows.find(AwardRow, { where: { basisId: entryId, kind: 'CONTEST_PRIZE' }, order: { awardId: 'ASC' } }),
      )
    ).value;
  }

  /** Whether the worker was in the enterprise's own service on the day of the award. */
  inServiceAt(workerId: Uuid, entryId: Uuid, since: Position): Promise<Seen<boolean>> {
    return this.ask(since, async (rows) => {
      const contest = await rows.findOneBy(PayContestRow, { entryId });
      const services = await rows.find(PayServiceRow, { where: { workerId } });
      return (
        contest !== null &&
        services.some(({ fromOn, lastOn }) => covers({ fromOn: fromOn as Day, lastOn: lastOn as Day | null }, contest.awardedOn as Day))
      );
    });
  }

  private async ask<Value>(since: Position, question: (rows: EntityManager) => Promise<Value>): Promise<Seen<Value>> {
    await this.readModels.reach(since, { waitMs: PROCESS_WAIT_MS, projections: OWN_PROJECTIONS });
    return this.readModels.ask(PROCESS_VIEWER, question);
  }
}
