import { examDayOf, issueDayOf, Round } from './awards';
import { addDays, Day, lastDayOf } from './days';
import { Year, YEARS } from './measures';
import { LEFT_ON } from './people';
import { LEADING_FROM } from './posts';

/** What happens on a day of the city's story. */
export type Entry = { readonly on: Day } & (
  | { readonly act: 'ASSEMBLE' | 'WITHDRAW' | 'ANNUL' | 'LEAVE' | 'LEAD' | 'HEADCOUNT' | 'READ' }
  | { readonly act: 'FILE' }
  | { readonly act: 'NOMINATE' | 'APPOINT'; readonly startsOn: Day }
  | { readonly act: 'RETIRE' }
  | { readonly act: 'CLOSE' }
  | { readonly act: 'ASSESS' | 'PUBLISH' | 'ISSUE'; readonly year: Year; readonly round: Round }
);

export const BEGINS: Day = '2022-11-28';
export const READ_ON: Day = '2026-01-25';
const FILED_ON: readonly Day[] = ['2023-01-03', '2024-01-02', '2025-01-02', '2025-11-03'];
const APPOINTED_ON: readonly Day[] = ['2022-12-15', '2023-12-15', '2024-12-16', '2025-12-15'];
/** Nominated so many days before the post: five working days of notice lie between. */
const NOMINATED_DAYS_BEFORE = 10;
/** Five working days end before the day of issue, and so does everything between. */
const NOTICES: Readonly<Record<Round, readonly [string, string, string]>> = {
  A: ['06-12', '06-12', '06-12'],
  B: ['11-10', '11-12', '11-12'],
  C: ['', '', '12-11'],
};
const RANK: readonly Entry['act'][] = [
  'ASSEMBLE',
  'WITHDRAW',
  'FILE',
  'ISSUE',
  'ANNUL',
  'ASSESS',
  'PUBLISH',
  'RETIRE',
  'LEAVE',
  'LEAD',
  'APPOINT',
  'NOMINATE',
  'HEADCOUNT',
  'CLOSE',
  'READ',
];

/** Every month of the three years is closed on its last day. */
export const CLOSED_ON: readonly Day[] = YEARS.flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => lastDayOf(`${year}-${String(month + 1).padStart(2, '0')}`)),
);

const rounds = (year: Year): readonly Round[] => (year === 2025 ? ['A', 'B', 'C'] : ['A', 'B']);
const roundEntries = (year: Year, round: Round): Entry[] => [
  { on: examDayOf(year, round), act: 'ASSESS', year, round },
  { on: `${year}-${NOTICES[round][YEARS.indexOf(year)]}`, act: 'PUBLISH', year, round },
  { on: issueDayOf(year, round), act: 'ISSUE', year, round },
];

/** The whole story in the order of its days. */
export function cityCalendar(): readonly Entry[] {
  const entries: Entry[] = [
    { on: BEGINS, act: 'ASSEMBLE' },
    ...APPOINTED_ON.flatMap((startsOn): Entry[] => [
      { on: addDays(startsOn, -NOMINATED_DAYS_BEFORE), act: 'NOMINATE', startsOn },
      { on: startsOn, act: 'APPOINT', startsOn },
    ]),
    ...FILED_ON.map((on): Entry => ({ on, act: 'FILE' })),
    ...CLOSED_ON.map((on): Entry => ({ on, act: 'CLOSE' })),
    ...YEARS.flatMap((year) => rounds(year).flatMap((round) => roundEntries(year, round))),
    // 2024-12-31 is the last day of the filing that is given back.
    { on: '2025-01-01', act: 'WITHDRAW' },
    { on: '2025-06-30', act: 'RETIRE' },
    { on: '2025-11-20', act: 'ANNUL' },
    { on: LEFT_ON, act: 'LEAVE' },
    { on: LEADING_FROM, act: 'LEAD' },
    { on: '2025-12-31', act: 'HEADCOUNT' },
    { on: READ_ON, act: 'READ' },
  ];
  return entries.sort((one, other) => (one.on === other.on ? RANK.indexOf(one.act) - RANK.indexOf(other.act) : one.on < other.on ? -1 : 1));
}
