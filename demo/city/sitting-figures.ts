import { isHighSkilled } from './awards';
import { YEARS } from './measures';
import type { CityPlan } from './plan';
import { countWhere, percent } from './tallies';

type ByPeriod = Readonly<Record<string, number>>;
interface AsKnown {
  readonly awards: number;
  readonly highSkilled: number;
  readonly sharePercent: number;
  readonly passRatePercent: number;
}
export interface SittingFigures {
  readonly registered: ByPeriod;
  readonly sat: ByPeriod;
  readonly passed: ByPeriod;
  readonly passRatePercent: ByPeriod;
  readonly passRateWithAbsentPercent: ByPeriod;
  readonly awards2024AsKnown: Readonly<Record<string, AsKnown>>;
}
interface Counts {
  readonly registered: number;
  readonly admitted: number;
  readonly sat: number;
  readonly passed: number;
}

/** Direct and competition awards were never registered for a sitting. The annulled sat and are no pass any more. */
function countsOf({ awards, unsuccessful, annulled }: CityPlan, year?: number): Counts {
  const isWithin = (each: { readonly year: number }): boolean => year === undefined || each.year === year;
  const passed = countWhere(awards, (award) => isWithin(award) && (award.path === 'EXAM' || award.path === 'EXCEPTIONAL'));
  const others = unsuccessful.filter(isWithin);
  const voided = countWhere(annulled, ({ awards: [award] }) => isWithin(award!));
  const registered = passed + voided + others.length;
  const admitted = registered - countWhere(others, ({ fate }) => fate === 'NOT_ELIGIBLE');
  return { registered, admitted, sat: admitted - countWhere(others, ({ fate }) => fate === 'ABSENT'), passed };
}

export function sittingFigures(plan: CityPlan): SittingFigures {
  const periods = new Map<string, Counts>([...YEARS.map((year) => [String(year), countsOf(plan, year)] as const), ['all', countsOf(plan)]]);
  const each = (of: (counts: Counts) => number): ByPeriod =>
    Object.fromEntries([...periods].map(([period, counts]) => [period, of(counts)]));
  const asKnown = (alsoAnnulled: CityPlan['annulled']): AsKnown => {
    const levels = [
      ...plan.awards.filter(({ year }) => year === 2024).map(({ level }) => level),
      ...alsoAnnulled.map(({ highest }) => highest),
    ];
    const { passed, sat } = periods.get('2024')!;
    return {
      awards: levels.length,
      highSkilled: countWhere(levels, isHighSkilled),
      sharePercent: percent(countWhere(levels, isHighSkilled), levels.length),
      passRatePercent: percent(passed + alsoAnnulled.length, sat),
    };
  };
  return {
    registered: each(({ registered }) => registered),
    sat: each(({ sat }) => sat),
    passed: each(({ passed }) => passed),
    passRatePercent: each(({ passed, sat }) => percent(passed, sat)),
    passRateWithAbsentPercent: each(({ passed, admitted }) => percent(passed, admitted)),
    awards2024AsKnown: { '2025-01-31': asKnown(plan.annulled), '2026-01-25': asKnown([]) },
  };
}
