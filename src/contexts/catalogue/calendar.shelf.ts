import { documentEvidence, Gathered } from '../../kernel/evidence';
import type { CalendarYears } from './calendar-years';
import stateCouncil from './calendars/cn-state-council.json';
import { CalendarDocument, WorkingCalendar, workingCalendar } from './working-calendar';

const SHIPPED: readonly CalendarDocument[] = [stateCouncil];

/** What this process knows of published years (ADR 41): those shipped with the product, and those of the ledger. */
let shelf: ReadonlyMap<string, CalendarDocument> = new Map(SHIPPED.map((document) => [document.calendarId, document]));

const REF = /^(.+)@(\d{4})$/;
const publishedIn = ({ years }: CalendarDocument): readonly string[] =>
  Object.keys(years)
    .filter((year) => years[year]!.published)
    .sort();
/** A calendar as it was when its notices reached to that year: `CN-STATE-COUNCIL@2027`. */
const upTo = (document: CalendarDocument, last: string): WorkingCalendar =>
  workingCalendar({ ...document, years: Object.fromEntries(Object.entries(document.years).filter(([year]) => year <= last)) });

/** The calendar that packs call by this name, as far as it is published. */
export const calendarNamed = (calendarId: string): WorkingCalendar | undefined => {
  const document = shelf.get(calendarId);
  return document && workingCalendar(document);
};

/** The same as evidence: recorded by its reference, the name and the last published year, under which it never changes. */
export function calendarEvidence(calendarId: string): Gathered<WorkingCalendar | null> {
  const document = shelf.get(calendarId);
  const last = document && publishedIn(document).at(-1);
  return last === undefined
    ? documentEvidence(`none:${calendarId}`, null)
    : documentEvidence(`${calendarId}@${last}`, upTo(document!, last));
}

/** The calendar that a stored decision names, for running it again. */
export function calendarByRef(ref: string): WorkingCalendar | undefined {
  const [, calendarId, last] = REF.exec(ref) ?? [];
  const document = calendarId === undefined ? undefined : shelf.get(calendarId);
  return document && last !== undefined && publishedIn(document).includes(last) ? upTo(document, last) : undefined;
}

/** The years that come with this release of the product. */
export const shippedYears = (calendarId: string): readonly string[] =>
  SHIPPED.filter((document) => document.calendarId === calendarId).flatMap(publishedIn);

export const CALENDAR_NAMES: readonly string[] = SHIPPED.map(({ calendarId }) => calendarId);

/** A calendar with the shipped years and these: what was published, as far as it is asked for. */
export function calendarDocument(calendarId: string, years: CalendarYears['years']): CalendarDocument | undefined {
  const shipped = SHIPPED.find((document) => document.calendarId === calendarId);
  const added = years.map(
    ({ year, off, on }) => [year, { published: true, off: off.map(({ firstOn, lastOn }) => `${firstOn}/${lastOn}`), on }] as const,
  );
  return shipped && { ...shipped, years: { ...shipped.years, ...Object.fromEntries(added) } };
}

/** Beside the shipped years, all that the ledger holds of a calendar. */
export function shelveCalendarYears({ calendarId, years }: CalendarYears): void {
  const document = calendarId === null ? undefined : calendarDocument(calendarId, years);
  if (document) shelf = new Map([...shelf, [document.calendarId, document]]);
}
