import { isHighSkilled, issueDayOf } from './awards';
import type { Day } from './days';
import { assessingIn, DISTRICTS } from './enterprises';
import { LEVELS, YEARS } from './measures';
import { payFigures, PayFigures } from './pay-figures';
import type { CityPlan } from './plan';
import { SittingFigures, sittingFigures } from './sitting-figures';
import { byYear, countWhere, percent, perTenThousand, tally } from './tallies';

type ByPeriod = Readonly<Record<string, number>>;

/** What the ledger's statistics have to answer, in the words of the domain notes, 3.10; made from the plan alone. */
export interface CityFigures extends SittingFigures {
  readonly headline: {
    readonly enterprisesFiled: number;
    readonly assessedThreeYears: number;
    readonly highSkilledThreeYears: number;
    readonly specialGrade: number;
    readonly chief: number;
  };
  readonly window: { readonly from: Day; readonly to: Day; readonly knownAt: Day };
  readonly awardsByYearLevel: Readonly<Record<string, readonly number[]>>;
  readonly levels: readonly string[];
  readonly awards: ByPeriod;
  readonly highSkilled: ByPeriod;
  readonly sharePercent: ByPeriod;
  readonly paths: ByPeriod;
  readonly numbersUsed: number;
  readonly annulled: number;
  readonly filingsInForce: ByPeriod;
  readonly activeEnterprises: ByPeriod;
  readonly enterprisesWithEffectiveAward: ByPeriod;
  readonly renewalWindowOn: ByPeriod;
  readonly people: ByPeriod;
  readonly stock: { readonly date: Day; readonly highSkilled: number; readonly employees: number; readonly per10000: number };
  readonly appointments: { readonly cumulative: ByPeriod; readonly inPost: ByPeriod; readonly distinctPeople: number };
  readonly districtsThreeYears: Readonly<Record<string, readonly [number, number]>>;
  readonly maskedCells2025EnterpriseByLevel: number;
  readonly statement: PayFigures;
}

const TO_OCTOBER = '2025-01..2025-10';
const YEAR_END: Day = '2025-12-31';
/** Below this a cell is masked (policy pack, statistics.smallCellBelow). */
const SMALL_CELL_BELOW = 3;

export function cityFigures(plan: CityPlan): CityFigures {
  const employed = plan.people.filter(({ leftOn }) => leftOn === null);
  return {
    headline: headlineOf(plan),
    window: { from: '2023-01-01', to: YEAR_END, knownAt: '2026-01-25' },
    ...awardFigures(plan),
    ...sittingFigures(plan),
    ...filingFigures(plan),
    numbersUsed: plan.awards.length + plan.annulled.length,
    annulled: plan.annulled.length,
    people: {
      distinct: plan.people.length,
      distinctHighSkilled: countWhere(plan.people, ({ highest }) => isHighSkilled(highest)),
      withTwoAwards: countWhere(plan.people, ({ awards }) => awards.length > 1),
      left: plan.people.length - employed.length,
      employed: employed.length,
      employedHighSkilled: countWhere(employed, ({ highest }) => isHighSkilled(highest)),
    },
    ...postFigures(plan),
    statement: payFigures(plan),
  };
}

function headlineOf({ enterprises, awards, appointees }: CityPlan): CityFigures['headline'] {
  return {
    enterprisesFiled: enterprises.assessing.length,
    assessedThreeYears: awards.length,
    highSkilledThreeYears: countWhere(awards, ({ level }) => isHighSkilled(level)),
    specialGrade: appointees.length,
    chief: countWhere(appointees, ({ chiefFrom }) => chiefFrom !== null),
  };
}

function awardFigures({
  awards,
  people,
}: CityPlan): Pick<
  CityFigures,
  | 'awardsByYearLevel'
  | 'levels'
  | 'awards'
  | 'highSkilled'
  | 'sharePercent'
  | 'paths'
  | 'districtsThreeYears'
  | 'maskedCells2025EnterpriseByLevel'
> {
  const periods = new Map([
    ...YEARS.map((year) => [String(year), awards.filter((award) => award.year === year)] as const),
    [TO_OCTOBER, awards.filter(({ year, round }) => issueDayOf(year, round) >= '2025-01-01' && issueDayOf(year, round) <= '2025-10-31')],
    ['all', awards],
  ]);
  const each = (of: (within: CityPlan['awards']) => number): ByPeriod =>
    Object.fromEntries([...periods].map(([period, within]) => [period, of(within)]));
  const high = (within: CityPlan['awards']): number => countWhere(within, ({ level }) => isHighSkilled(level));
  const cells = tally(
    awards.filter(({ year }) => year === 2025),
    ({ enterprise, level }) => `${enterprise.code} ${level}`,
  );
  return {
    awardsByYearLevel: byYear(YEARS, (year) =>
      LEVELS.map((level) => countWhere(awards, (award) => award.year === year && award.level === level)),
    ),
    levels: LEVELS,
    awards: each((within) => within.length),
    highSkilled: each(high),
    sharePercent: {
      ...each((within) => percent(high(within), within.length)),
      byPeople: percent(
        countWhere(people, ({ highest }) => isHighSkilled(highest)),
        people.length,
      ),
    },
    paths: Object.fromEntries(tally(awards, ({ path }) => path)),
    districtsThreeYears: Object.fromEntries(
      DISTRICTS.map((district) => {
        const within = awards.filter(({ enterprise }) => enterprise.region === district);
        return [district, [within.length, high(within)] as const];
      }),
    ),
    maskedCells2025EnterpriseByLevel: countWhere([...cells.values()], (count) => count < SMALL_CELL_BELOW),
  };
}

function filingFigures({
  enterprises,
  awards,
}: CityPlan): Pick<CityFigures, 'filingsInForce' | 'activeEnterprises' | 'enterprisesWithEffectiveAward' | 'renewalWindowOn'> {
  const inForce = (day: Day): number =>
    countWhere(enterprises.assessing, ({ filedOn }) => filedOn <= day) +
    Number(day <= '2024-12-31') +
    Number(day >= enterprises.annulled.filedOn && day < '2025-11-20');
  const awarded = (within: (award: CityPlan['awards'][number]) => boolean): number =>
    new Set(awards.filter(within).map(({ enterprise }) => enterprise.n)).size;
  const toOctober = countWhere(assessingIn(enterprises, 2025), ({ isNew }) => !isNew);
  return {
    filingsInForce: Object.fromEntries(['2023-12-31', '2024-12-31', '2025-10-31', YEAR_END].map((day) => [day, inForce(day)])),
    activeEnterprises: {
      ...byYear(YEARS, (year) => assessingIn(enterprises, year as 2023).length + Number(year === 2024)),
      [TO_OCTOBER]: toOctober,
    },
    enterprisesWithEffectiveAward: {
      ...byYear(YEARS, (year) => awarded((award) => award.year === year)),
      [TO_OCTOBER]: awarded(({ year, round }) => year === 2025 && round === 'A'),
    },
    // The ninety days before the last day: of those filed in 2023.
    renewalWindowOn: { [YEAR_END]: countWhere(enterprises.assessing, ({ filedTo }) => filedTo <= '2026-03-31') },
  };
}

function postFigures({ enterprises, people, appointees }: CityPlan): Pick<CityFigures, 'stock' | 'appointments'> {
  const chief = countWhere(appointees, ({ chiefFrom }) => chiefFrom !== null);
  const special = countWhere(appointees, ({ chiefFrom, retiredOn }) => chiefFrom === null && retiredOn === null);
  const highSkilled = countWhere(people, ({ highest, leftOn }) => leftOn === null && isHighSkilled(highest)) + special + chief;
  const employees = enterprises.assessing.reduce((total, enterprise) => total + enterprise.employees, 0);
  return {
    stock: { date: YEAR_END, highSkilled, employees, per10000: perTenThousand(highSkilled, employees) },
    appointments: {
      cumulative: { SPECIAL_GRADE: appointees.length, CHIEF: chief },
      inPost: { SPECIAL_GRADE: special, CHIEF: chief },
      distinctPeople: appointees.length,
    },
  };
}
