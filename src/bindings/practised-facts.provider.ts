import { Inject, Injectable } from '@nestjs/common';
import { MAX_ROWS_OF_LINE, YearlyCounts, YearlyFacts } from '../contexts/accreditation';
import type { Day } from '../kernel/day';
import { Gathered, valueEvidence } from '../kernel/evidence';
import type { Uuid } from '../kernel/uuid';
import { EVENT_STORE, EventStore } from '../ledger/event-store.port';
import { FilingPractice } from '../read-models/filing-practice/filing-practice.query';

/** What a year's score card counts of later contexts. */
@Injectable()
export class PractisedFacts extends YearlyFacts {
  constructor(
    private readonly practice: FilingPractice,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {
    super();
  }

  async of(filingId: Uuid, fromOn: Day, lastOn: Day): Promise<Gathered<YearlyCounts>> {
    const { position } = await this.store.head();
    const { value, atPosition } = await this.practice.facts({ filingId, fromOn, lastOn }, MAX_ROWS_OF_LINE, position);
    return valueEvidence('filing-practice.facts', atPosition, value);
  }
}
