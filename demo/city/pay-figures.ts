import { Level, LEVELS } from './measures';
import type { CityPlan } from './plan';
import { countWhere } from './tallies';

export interface PayFigures {
  readonly period: string;
  readonly lines: number;
  readonly skillFen: number;
  readonly mentorFen: number;
  readonly teamLeaderFen: number;
  readonly totalFen: number;
}

/** One invented table for all enterprises, in fen a month. */
export const RATES: Readonly<Record<Level | 'SPECIAL_GRADE' | 'CHIEF' | 'MENTOR' | 'TEAM_LEADER', number>> = {
  JUNIOR: 5_000,
  INTERMEDIATE: 10_000,
  SENIOR: 30_000,
  TECHNICIAN: 60_000,
  SENIOR_TECHNICIAN: 120_000,
  SPECIAL_GRADE: 250_000,
  CHIEF: 400_000,
  MENTOR: 20_000,
  TEAM_LEADER: 30_000,
};
export const PAY_PERIOD = '2026-01';

/** Nobody leaves in the month, every certificate has started, and everybody is paid for the highest alone. */
export function payFigures({ people, appointees, leading: { pairs, leaders } }: CityPlan): PayFigures {
  const employed = people.filter(({ leftOn }) => leftOn === null);
  const inPost = appointees.filter(({ retiredOn }) => retiredOn === null);
  const chiefs = countWhere(inPost, ({ chiefFrom }) => chiefFrom !== null);
  const certified = LEVELS.reduce((total, level) => total + RATES[level] * countWhere(employed, ({ highest }) => highest === level), 0);
  const skillFen = certified + RATES.CHIEF * chiefs + RATES.SPECIAL_GRADE * (inPost.length - chiefs);
  const [mentorFen, teamLeaderFen] = [RATES.MENTOR * pairs.length, RATES.TEAM_LEADER * leaders.length];
  return {
    period: PAY_PERIOD,
    lines: employed.length + inPost.length + pairs.length + leaders.length,
    skillFen,
    mentorFen,
    teamLeaderFen,
    totalFen: skillFen + mentorFen + teamLeaderFen,
  };
}
