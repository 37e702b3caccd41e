import { streamOf } from '../../../kernel/fold';
import type { Uuid } from '../../../kernel/uuid';
import type { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { EventStore } from '../../../ledger/event-store.port';
import { PeriodClosed } from '../allowance.events';
import { digestOfRecorded } from '../recompute-closings/recomputed-closing';
import { statement } from '../statement';
import { againstItsEvent, type SaidAtClosing } from './against-its-event';
import type { RecordedStatement, RecordedStatements } from './recorded-statements.query';

export interface AlteredStatement {
  readonly what: string;
  readonly eventId: string | undefined;
}

/** Holds every closed month that is kept to the event that closed it: whoever edits the tables cannot edit that. */
export class AuditedStatements {
  constructor(
    private readonly recorded: RecordedStatements,
    private readonly store: Pick<EventStore, 'readStream'>,
    private readonly ids: DerivedIds,
    private readonly digestOf: (text: string) => string,
  ) {}

  async *altered(): AsyncGenerator<AlteredStatement> {
    for await (const each of this.recorded.all()) {
      const said = await this.saidAtClosing(each);
      const { period, digest } = each.statement;
      const what = againstItsEvent(
        {
          enterpriseId: each.enterpriseId,
          period,
          digest,
          digestOfRows: digestOfRecorded(each.enterpriseId, each.statement, this.digestOf),
        },
        said,
      );
      if (what !== null) yield { what, eventId: said?.eventId };
    }
  }

  private async saidAtClosing({ closingId, enterpriseId, statement: { period } }: RecordedStatement): Promise<SaidAtClosing | undefined> {
    const events = await this.store.readStream(streamOf(statement, this.ids.of('statement', enterpriseId, period)));
    for (const { id, type, data } of events) {
      if (type !== PeriodClosed.type) continue;
      const closed = JSON.parse(data) as { closingId: Uuid; digest: string };
      if (closed.closingId === closingId) return { eventId: id, digest: closed.digest };
    }
    return undefined;
  }
}
