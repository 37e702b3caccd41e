import { Inject, Injectable } from '@nestjs/common';
import type { Json } from '../../kernel/canonical-json';
import { Gathered, valueEvidence } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import { EVENT_STORE, EventStore } from '../../ledger/event-store.port';
import { Ledger } from '../../ledger/ledger';
import { JoinedRecords } from '../workforce/services';
import { Career, careerOfPerson, workerCareer } from './career';

/** The career of a person as evidence of a decision: the stream of the only record at its revision, or what several streams said, by value (ADR 50). */
@Injectable()
export class CareerEvidence {
  constructor(private readonly ledger: Ledger, private readonly records: JoinedRecords, @Inject(EVENT_STORE) private readonly store: EventStore) {}

  async of(enterpriseId: Uuid, workerId: Uuid): Promise<Gathered<Career>> {
    const { all } = await this.records.recordsOf(enterpriseId, workerId);
    const { position } = await this.store.head();
    const careers = [...(await this.ledger.evidenceEach(workerCareer, all)).values()];
    if (careers.length === 1) return careers[0]!;
    const value: unknown = careerOfPerson(careers.map((each) => each.value));
    return valueEvidence('career.joined-careers', position, value as Json) as Gathered<unknown> as Gathered<Career>;
  }
}
