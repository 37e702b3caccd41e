import { CALENDAR_NAMES, shelveCalendarYears } from '../../src/contexts/catalogue/calendar.shelf';
import { SHIPPED_DICTIONARY, shelveDictionary } from '../../src/contexts/catalogue/occupation.shelf';
import { shelvePolicyPacks } from '../../src/contexts/catalogue/policy-pack.shelf';

/** Loaded before every spec: the shelves (ADR 41) belong to a process, and a spec before this one may have had a ledger that filled them. */
shelvePolicyPacks([]);
shelveDictionary(SHIPPED_DICTIONARY);
for (const calendarId of CALENDAR_NAMES) shelveCalendarYears({ calendarId, years: [] });
