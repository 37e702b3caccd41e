import { Injectable } from '@nestjs/common';
import { isRefusal, Refusal } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import { timeInLog } from '../../ledger/event-store.port';
import type { Outcome } from '../../ledger/receipt';
import { etagOf } from './entity-tags';
import { languageOf } from '../problems/language';
import { ProblemCatalogue } from '../problems/problem';

/** One thing that an item of a call was about. */
export interface ItemOutcome {
  readonly id: Uuid;
  readonly location: string;
  readonly outcome: Outcome;
}

/** An item's part of a call's answer: as the answer to a call of its own would be, worded in the same language. */
@Injectable()
export class ItemAnswers {
  constructor(private readonly problems: ProblemCatalogue) {}

  async of(itemKey: string | undefined, result: ItemOutcome | Refusal, acceptLanguage: string | undefined): Promise<object> {
    const refusal = isRefusal(result) ? result : isRefusal(result.outcome) ? result.outcome : undefined;
    if (refusal) return { itemKey: itemKey ?? null, status: 'ERROR', error: this.worded(refusal, acceptLanguage) };
    const { id, location, outcome } = result as ItemOutcome & { outcome: Exclude<Outcome, Refusal> };
    const status = outcome.events.length > 0 ? 'CREATED' : 'SAME';
    return {
      itemKey: itemKey ?? null,
      status,
      id,
      location,
      etag: etagOf(outcome.revision),
      recordedAt: outcome.at && (await timeInLog(outcome.at)),
      position: String(outcome.position),
    };
  }

  private worded(refusal: Refusal, acceptLanguage: string | undefined): object {
    const { instance: _, ...error } = this.problems.word({ refusal, faults: [] }, languageOf(acceptLanguage), '');
    return error;
  }
}
