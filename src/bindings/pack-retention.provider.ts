import { Injectable } from '@nestjs/common';
import { ReadingRetention } from '../contexts/access';
import { policyPacksInForce } from '../contexts/catalogue';
import type { Day } from '../kernel/day';
import { type Gathered, valueEvidence } from '../kernel/evidence';

/** What the packs in force say, kept by value: it is the longest of many documents, and stands at no position of the log. */
@Injectable()
export class PackRetention extends ReadingRetention {
  on(today: Day): Gathered<number | null> {
    const months = policyPacksInForce(today).flatMap(({ retention }) => retention?.accessLogMonths ?? []);
    return valueEvidence('catalogue.access-log-months', 0n, months.length === 0 ? null : Math.max(...months));
  }
}
