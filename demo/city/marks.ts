import type { Award } from './awards';
import { Level, LEVELS, Year } from './measures';
import type { CityPlan } from './plan';
import type { Unsuccessful } from './sittings';

/** 理论, 技能 and, from 技师 on, 综合评审; in tenths. */
export type Marks = readonly number[];
const PASS = 600;
const JUST_BELOW = 599;
/** Marks of the passed lie above the pass mark itself, in a span of so many tenths; the strides are prime to it, so that few are alike. */
const SPAN = 381;
const STRIDES = [37, 53, 71] as const;
const OFFSETS = [13, 101, 229] as const;
/** A failed part lies so far below the pass mark, and further by the place. */
const [SHORT, SHORT_SPAN] = [20, 241];

const partsOf = (level: Level): number => (LEVELS.indexOf(level) >= LEVELS.indexOf('TECHNICIAN') ? 3 : 2);
const passing = (place: number, level: Level): number[] =>
  Array.from({ length: partsOf(level) }, (_, part) => PASS + 1 + ((place * STRIDES[part]! + OFFSETS[part]!) % SPAN));

/** Those of a year who have the pass mark exactly, in every part: spread evenly over the year, so that no batch has many. */
export function atPassMark({ measures, awards }: CityPlan, year: Year): ReadonlySet<Award> {
  const sat = awards.filter((award) => award.year === year && award.path === 'EXAM');
  const wanted = measures.sittings[year].atPassMark;
  return new Set(Array.from({ length: wanted }, (_, index) => sat[Math.floor(((index + 0.5) * sat.length) / wanted)]!));
}

export const marksOf = ({ k, level }: Award, isAtPassMark: boolean): Marks =>
  isAtPassMark ? passing(k, level).map(() => PASS) : passing(k + 1, level);

/** In one part below, in the others above; which part follows from the place. Nobody's of an absence. */
export function marksOfUnsuccessful({ index, level, fate }: Unsuccessful): Marks {
  const failed = index % partsOf(level);
  const below = fate === 'NEAR_MISS' ? JUST_BELOW : PASS - SHORT - ((index * STRIDES[0]) % SHORT_SPAN);
  return passing(index, level).map((mark, part) => (part === failed ? below : mark));
}

const TENTHS = 10;
export const written = (mark: number): string => (mark / TENTHS).toFixed(1);
