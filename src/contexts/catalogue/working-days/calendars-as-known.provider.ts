import { Injectable } from '@nestjs/common';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import type { KnownUpTo } from '../../../ledger/known-history';
import { Ledger } from '../../../ledger/ledger';
import { calendarDocument } from '../calendar.shelf';
import { calendarYears } from '../calendar-years';
import type { CalendarDocument } from '../working-calendar';

/** A calendar as its notices had made it at a moment: the years that come with the product, and those published by then. */
@Injectable()
export class CalendarsAsKnown {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  async named(
    calendarId: string,
    horizon: KnownUpTo,
  ): Promise<{ readonly document: CalendarDocument | undefined; readonly atPosition: Position }> {
    const id = this.ids.of('working-calendar', calendarId);
    const {
      state: { years },
      atPosition,
    } = await this.ledger.known(calendarYears, id, horizon);
    return { document: calendarDocument(calendarId, years), atPosition };
  }
}
