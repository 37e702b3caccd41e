import { Inject, Injectable } from '@nestjs/common';
import { Filing, filingScope } from '../../contexts/accreditation';
import { streamOf } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { EVENT_STORE, EventStore, Position } from '../../ledger/event-store.port';
import { knownHistory } from '../../ledger/known-history';

/** Filings as their own streams said when the log ended at a position: a scope has too many words to be told twice. */
@Injectable()
export class FilingsThen {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async of(filingIds: readonly Uuid[], known: Position | null): Promise<ReadonlyMap<string, Filing>> {
    const streams = filingIds.map((id) => streamOf(filingScope.fold, id));
    const histories = await this.store.readStreams(streams);
    return new Map(
      filingIds.map((id, index) => {
        const { state } = knownHistory(filingScope.fold, histories.get(streams[index]!) ?? [], { knownPosition: known });
        return [id, filingScope.view(state)];
      }),
    );
  }
}
