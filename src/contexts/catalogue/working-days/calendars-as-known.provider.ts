import { Injectable } from '@nestjs/common';
import { foldAll } from '../../../kernel/fold';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import { knownUpTo } from '../../../ledger/recorded';
import type { Horizon } from '../../../projecting/querying/read-models.provider';
import { calendarDocument } from '../calendar.shelf';
import { calendarYears } from '../calendar-years';
import type { CalendarDocument } from '../working-calendar';
import type { CalendarYearEvent } from '../working-calendar.events';

/** A calendar as its notices had made it at a moment: the years that come with the product, and those published by then. */
@Injectable()
export class CalendarsAsKnown {
  constructor(private readonly ledger: Ledger, private readonly ids: DerivedIds) {}

  async named(calendarId: string, horizon: Pick<Horizon, 'knownPosition' | 'provenance'>): Promise<{ readonly document: CalendarDocument | undefined; readonly atPosition: Position }> {
    const history = await this.ledger.history<CalendarYearEvent>(calendarYears, this.ids.of('working-calendar', calendarId));
    const { years } = foldAll(calendarYears, history.filter(knownUpTo(horizon)) as readonly CalendarYearEvent[]);
    return { document: calendarDocument(calendarId, years), atPosition: horizon.knownPosition ?? history.at(-1)?.position ?? 0n };
  }
}
