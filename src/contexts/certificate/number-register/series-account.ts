import type { Instant } from '../../../kernel/instant';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { SeriesEvent } from '../certificate.events';
import { countOf, Run, without } from '../number-runs';

/** An event of the series with when and by which it was recorded. */
export interface SeriesEntry {
  readonly id: Uuid;
  readonly at: Instant;
  readonly fact: SeriesEvent;
}
/** A number that will never be issued, and why. */
export interface ExplainedGap {
  readonly number: string;
  readonly reasonCode: string;
  readonly candidacyId: Uuid;
  readonly batchId: Uuid;
  readonly eventId: Uuid;
  readonly recordedAt: Instant;
}
/** One year and level: how many were taken, how many of these were given up, and what the authority gave beyond. */
export interface LevelAccount {
  readonly year: number;
  readonly level: Level;
  readonly highest: number;
  readonly reserved: number;
  readonly voided: number;
  readonly givenUnused: number;
  /** Running numbers below the highest that nobody took and no authority gave: none while numbers are made here. */
  readonly neverGiven: number;
}
export interface SeriesAccount {
  readonly levels: readonly LevelAccount[];
  readonly gaps: readonly ExplainedGap[];
}

interface Counting {
  readonly year: number;
  readonly level: Level;
  highest: number;
  reserved: number;
  voided: number;
  unused: readonly Run[];
}

/** The account of a series: every number up to the highest is reserved, given and unused, voided with a reason, or was never given. */
export function accountOf(entries: readonly SeriesEntry[]): SeriesAccount {
  const counts = new Map<string, Counting>();
  const gaps: ExplainedGap[] = [];
  const of = (year: number, level: Level): Counting => {
    const known = counts.get(`${year}-${level}`) ?? { year, level, highest: 0, reserved: 0, voided: 0, unused: [] };
    counts.set(`${year}-${level}`, known);
    return known;
  };
  const heldIn = new Map<Uuid, Counting>();
  for (const { id, at, fact } of entries) {
    switch (fact.type) {
      case 'certificate.numbers_allocated.v1':
        for (const { year, level, first, count } of fact.data.blocks) give(of(year, level), { first, count });
        break;
      case 'certificate.numbers_reserved.v1':
        for (const { year, level, first, count, candidacyIds } of fact.data.ranges) {
          take(of(year, level), { first, count });
          for (const candidacyId of candidacyIds) heldIn.set(candidacyId, of(year, level));
        }
        break;
      case 'certificate.number_voided.v1': {
        const { number, reasonCode, candidacyId, batchId } = fact.data;
        gaps.push({ number, reasonCode, candidacyId, batchId, eventId: id, recordedAt: at });
        const counting = heldIn.get(candidacyId);
        if (counting) counting.voided += 1;
        break;
      }
    }
  }
  return { levels: [...counts.values()].map(shown), gaps };
}

function give(counting: Counting, run: Run): void {
  counting.unused = [...counting.unused, run];
  counting.highest = Math.max(counting.highest, run.first + run.count - 1);
}

function take(counting: Counting, run: Run): void {
  counting.unused = without(counting.unused, run);
  counting.reserved += run.count;
  counting.highest = Math.max(counting.highest, run.first + run.count - 1);
}

function shown({ year, level, highest, reserved, voided, unused }: Counting): LevelAccount {
  const givenUnused = countOf(unused);
  return { year, level, highest, reserved, voided, givenUnused, neverGiven: highest - reserved - givenUnused };
}
