import { Inject, Injectable } from '@nestjs/common';
import { Gathered, valueEvidence } from '../kernel/evidence';
import type { Uuid } from '../kernel/uuid';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { EVENT_STORE, EventStore } from '../ledger/event-store.port';
import { PassedGrading, PassedGradings } from '../contexts/assessment';
import { PersonCareers } from '../contexts/career/services';

/** The careers of all records that are the person say which checks at the end of an apprenticeship were passed; kept by value, since these may be several streams. */
@Injectable()
export class CareerGradings extends PassedGradings {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly people: PersonCareers,
    private readonly ids: DerivedIds,
  ) {
    super();
  }

  async of(enterpriseId: Uuid, workerIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Gathered<readonly PassedGrading[]>>> {
    const { position } = await this.store.head();
    const careers = await this.people.of(enterpriseId, workerIds);
    return new Map(
      [...careers].map(([workerId, { gradings }]) => [
        workerId,
        valueEvidence(
          'career.passed-gradings',
          position,
          gradings
            .filter(({ result }) => result === 'PASSED')
            // A check is passed once in an occupation, which is all that its name needs.
            .map(({ occupationCode, gradedOn }) => ({
              recordId: this.ids.of('apprentice-grading', workerId, occupationCode),
              occupationCode,
              gradedOn,
            })),
        ),
      ]),
    );
  }
}
