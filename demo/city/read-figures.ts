import type { Api } from '../api';
import { READ_ON } from './calendar';
import type { Day } from './days';
import type { CityFigures } from './figures';
import { DISTRICTS } from './enterprises';
import { LEVELS, YEARS } from './measures';

interface Figure {
  readonly key: Readonly<Record<string, string | null>>;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: string | null;
}
interface Answer {
  readonly cells: readonly Figure[];
  readonly total: Figure;
  readonly smallCells: number | null;
}
interface Asked {
  readonly by?: string;
  /** `2023`, `2025-01..2025-10` or `all`. */
  readonly period?: string;
  readonly on?: Day;
  readonly knownAt?: Day;
}
type ByPeriod = Readonly<Record<string, number>>;

const YEAR_END: Day = '2025-12-31';
const TO_OCTOBER = '2025-01..2025-10';
const WINDOWS: Readonly<Record<string, readonly [Day, Day]>> = {
  ...Object.fromEntries(YEARS.map((year) => [String(year), [`${year}-01-01`, `${year}-12-31`] as const])),
  [TO_OCTOBER]: ['2025-01-01', '2025-10-31'],
  all: ['2023-01-01', YEAR_END],
};
const YEARS_AND_ALL = [...YEARS.map(String), 'all'];

/** Reads the statistics as the city's authority, as known on the day that the story ends unless told. */
export class Statistics {
  constructor(private readonly reader: Api) {}

  async ask(indicator: string, { by, period, on = YEAR_END, knownAt = READ_ON }: Asked): Promise<Answer> {
    const [from, to] = period === undefined ? [] : WINDOWS[period]!;
    const asked = Object.entries({ indicator, by, from, to, effectiveOn: on, knownAt }).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}=${value}`],
    );
    return this.reader.get<Answer>(`/v1/statistics?${asked.join('&')}`);
  }

  count = async (indicator: string, asked: Asked): Promise<number> => (await this.ask(indicator, asked)).total.numerator ?? 0;
  rate = async (indicator: string, asked: Asked): Promise<number> => Number((await this.ask(indicator, asked)).total.value);
  /** By the code of the dimension; nought is not told. */
  async counts(indicator: string, asked: Asked & { readonly by: string }): Promise<ByPeriod> {
    const { cells } = await this.ask(indicator, asked);
    return Object.fromEntries(cells.map(({ key, numerator }) => [key[asked.by]!, numerator ?? 0]));
  }

  async each(periods: readonly string[], of: (period: string) => Promise<number>): Promise<ByPeriod> {
    const all: Record<string, number> = {};
    for (const period of periods) all[period] = await of(period);
    return all;
  }
}

/** The five that are told on the last line. */
export async function readHeadline(reader: Api): Promise<CityFigures['headline']> {
  const statistics = new Statistics(reader);
  const appointed = await statistics.counts('APPOINTMENTS', { by: 'level' });
  return {
    enterprisesFiled: await statistics.count('FILINGS_IN_FORCE', {}),
    assessedThreeYears: await statistics.count('AWARDS', { period: 'all' }),
    highSkilledThreeYears: await statistics.count('HIGH_SKILLED_AWARDS', { period: 'all' }),
    specialGrade: appointed.SPECIAL_GRADE ?? 0,
    chief: appointed.CHIEF ?? 0,
  };
}

/** Every figure of the city but the pay, in the words of its plan. */
export async function readFigures(reader: Api): Promise<Omit<CityFigures, 'statement' | 'levels' | 'window'>> {
  const statistics = new Statistics(reader);
  return {
    headline: await readHeadline(reader),
    ...(await readAwards(statistics)),
    ...(await readSittings(statistics)),
    ...(await readEnterprises(statistics)),
    ...(await readPeople(statistics)),
  };
}

async function readAwards(statistics: Statistics) {
  const periods = [...YEARS.map(String), TO_OCTOBER, 'all'];
  const byLevel: Record<string, readonly number[]> = {};
  for (const year of YEARS) {
    const counts = await statistics.counts('AWARDS', { by: 'level', period: String(year) });
    byLevel[year] = LEVELS.map((level) => counts[level] ?? 0);
  }
  const [awards, high] = [
    await statistics.counts('AWARDS', { by: 'district', period: 'all' }),
    await statistics.counts('HIGH_SKILLED_AWARDS', { by: 'district', period: 'all' }),
  ];
  return {
    awardsByYearLevel: byLevel,
    awards: await statistics.each(periods, (period) => statistics.count('AWARDS', { period })),
    highSkilled: await statistics.each(periods, (period) => statistics.count('HIGH_SKILLED_AWARDS', { period })),
    sharePercent: {
      ...(await statistics.each(periods, (period) => statistics.rate('HIGH_SKILLED_SHARE', { period }))),
      byPeople: await statistics.rate('HIGH_SKILLED_SHARE_OF_PEOPLE', { period: 'all' }),
    },
    paths: await statistics.counts('AWARDS', { by: 'path', period: 'all' }),
    numbersUsed: await statistics.count('NUMBERS_USED', { period: 'all' }),
    annulled: await statistics.count('ANNULLED', { period: 'all' }),
    districtsThreeYears: Object.fromEntries(DISTRICTS.map((district) => [district, [awards[district] ?? 0, high[district] ?? 0] as const])),
    maskedCells2025EnterpriseByLevel: (await statistics.ask('AWARDS', { by: 'enterprise,level', period: '2025' })).smallCells ?? 0,
  };
}

async function readSittings(statistics: Statistics) {
  const each = (indicator: string): Promise<ByPeriod> =>
    statistics.each(YEARS_AND_ALL, (period) => statistics.count(indicator, { period }));
  const rates = (indicator: string): Promise<ByPeriod> =>
    statistics.each(YEARS_AND_ALL, (period) => statistics.rate(indicator, { period }));
  const asKnown = async (day: Day): Promise<CityFigures['awards2024AsKnown'][string]> => {
    const then: Asked = { period: '2024', on: day, knownAt: day };
    return {
      awards: await statistics.count('AWARDS', then),
      highSkilled: await statistics.count('HIGH_SKILLED_AWARDS', then),
      sharePercent: await statistics.rate('HIGH_SKILLED_SHARE', then),
      passRatePercent: await statistics.rate('PASS_RATE', then),
    };
  };
  return {
    registered: await each('REGISTERED'),
    sat: await each('SAT'),
    passed: await each('PASSED'),
    passRatePercent: await rates('PASS_RATE'),
    passRateWithAbsentPercent: await rates('PASS_RATE_WITH_ABSENT'),
    awards2024AsKnown: { '2025-01-31': await asKnown('2025-01-31'), '2026-01-25': await asKnown('2026-01-25') },
  };
}

async function readEnterprises(statistics: Statistics) {
  const periods = [...YEARS.map(String), TO_OCTOBER];
  return {
    filingsInForce: await statistics.each(['2023-12-31', '2024-12-31', '2025-10-31', YEAR_END], (on) =>
      statistics.count('FILINGS_IN_FORCE', { on }),
    ),
    activeEnterprises: await statistics.each(periods, (period) => statistics.count('ACTIVE_ENTERPRISES', { period })),
    enterprisesWithEffectiveAward: await statistics.each(periods, (period) => statistics.count('ENTERPRISES_WITH_AWARD', { period })),
    renewalWindowOn: { [YEAR_END]: await statistics.count('FILINGS_IN_RENEWAL_WINDOW', {}) },
  };
}

async function readPeople(statistics: Statistics) {
  const people = (indicator: string): Promise<number> => statistics.count(indicator, { period: 'all' });
  return {
    people: {
      distinct: await people('PEOPLE'),
      distinctHighSkilled: await people('HIGH_SKILLED_PEOPLE'),
      withTwoAwards: await people('PEOPLE_WITH_SEVERAL_AWARDS'),
      left: await people('PEOPLE_LEFT'),
      employed: await people('PEOPLE_EMPLOYED'),
      employedHighSkilled: await people('HIGH_SKILLED_PEOPLE_EMPLOYED'),
    },
    stock: {
      date: YEAR_END,
      highSkilled: await statistics.count('HIGH_SKILLED_STOCK', {}),
      employees: await statistics.count('EMPLOYEES', {}),
      per10000: await statistics.rate('PER_10000', {}),
    },
    appointments: {
      cumulative: await statistics.counts('APPOINTMENTS', { by: 'level' }),
      inPost: await statistics.counts('IN_POST', { by: 'level' }),
      distinctPeople: await statistics.count('APPOINTED_PEOPLE', {}),
    },
  };
}
