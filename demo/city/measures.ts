/** From 五级 to 一级, the order of every list of five in this folder. */
export const LEVELS = ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'TECHNICIAN', 'SENIOR_TECHNICIAN'] as const;
export type Level = (typeof LEVELS)[number];
export const YEARS = [2023, 2024, 2025] as const;
export type Year = (typeof YEARS)[number];
export type Path = 'EXAM' | 'EXCEPTIONAL' | 'DIRECT' | 'COMPETITION';
/** The order in which each level's awards of a year are dealt to paths; the rest are EXAM. */
export const DEALT_PATHS = ['DIRECT', 'EXCEPTIONAL', 'COMPETITION'] as const satisfies readonly Path[];
export type ByYear<Value> = Readonly<Record<Year, Value>>;
type Five = readonly [number, number, number, number, number];

/** Enterprises `from` to `to` that are alike; awards of a year are undefined before their filing. */
export interface EnterpriseClass {
  readonly from: number;
  readonly to: number;
  readonly awards: Partial<ByYear<number>>;
  readonly employees: number;
  /** One batch in December instead of two a year. */
  readonly isNew?: true;
}
export interface Sittings {
  readonly notEligible: number;
  readonly absent: number;
  readonly failed: number;
  /** Of the failed: 59.9 in one part and at least 60.0 in the others. */
  readonly nearMiss: number;
  /** Of the passed: 60.0 in every part. */
  readonly atPassMark: number;
}
export interface Measures {
  readonly levels: ByYear<Five>;
  readonly paths: ByYear<Readonly<Record<(typeof DEALT_PATHS)[number], Five>>>;
  readonly classes: readonly EnterpriseClass[];
  readonly sittings: ByYear<Sittings>;
  /** Numbers of the enterprise that leaves without a batch, and of the one whose certificates are annulled. */
  readonly withdrawn: number;
  readonly annulled: { readonly enterprise: number; readonly levels: readonly Level[] };
  readonly twoAwards: {
    readonly rising: number;
    readonly secondOccupation: readonly { readonly from: number; readonly to: number; readonly each: number }[];
  };
  readonly leavers: Five;
  /** Enterprises that the eighteen appointees come from, one after the other. */
  readonly appointeesOf: number;
  readonly mentorPairs: number;
  readonly teamLeaders: number;
}

const fill = <Value>(length: number, value: Value): Value[] => Array.from({ length }, () => value);

/** The tables of the domain notes, 3.2 to 3.9: a model that resembles Huai'an and is not it. */
export const WHOLE: Measures = {
  levels: { 2023: [310, 700, 2_960, 620, 130], 2024: [300, 720, 3_240, 700, 160], 2025: [230, 590, 2_560, 540, 140] },
  paths: {
    2023: { DIRECT: [0, 0, 26, 12, 2], EXCEPTIONAL: [0, 0, 5, 3, 0], COMPETITION: [0, 0, 3, 1, 0] },
    2024: { DIRECT: [0, 0, 38, 18, 4], EXCEPTIONAL: [0, 0, 8, 4, 0], COMPETITION: [0, 0, 4, 2, 0] },
    2025: { DIRECT: [0, 0, 36, 15, 4], EXCEPTIONAL: [0, 0, 7, 3, 0], COMPETITION: [0, 0, 3, 2, 0] },
  },
  classes: [
    { from: 1, to: 4, awards: { 2023: 280, 2024: 300, 2025: 240 }, employees: 5_000 },
    { from: 5, to: 17, awards: { 2023: 120, 2024: 130, 2025: 100 }, employees: 2_000 },
    { from: 18, to: 18, awards: { 2024: 130, 2025: 100 }, employees: 2_000 },
    { from: 19, to: 19, awards: { 2025: 100 }, employees: 2_000 },
    { from: 20, to: 36, awards: { 2023: 80, 2024: 80, 2025: 50 }, employees: 900 },
    { from: 37, to: 37, awards: { 2024: 80, 2025: 50 }, employees: 900 },
    { from: 38, to: 39, awards: { 2025: 50 }, employees: 900 },
    { from: 40, to: 56, awards: { 2023: 40, 2024: 30, 2025: 20 }, employees: 350 },
    { from: 57, to: 61, awards: { 2024: 30, 2025: 20 }, employees: 350 },
    { from: 62, to: 63, awards: { 2025: 20 }, employees: 350 },
    { from: 64, to: 69, awards: { 2025: 20 }, employees: 350, isNew: true },
  ],
  sittings: {
    2023: { notEligible: 120, absent: 210, failed: 524, nearMiss: 40, atPassMark: 25 },
    2024: { notEligible: 140, absent: 190, failed: 634, nearMiss: 40, atPassMark: 25 },
    2025: { notEligible: 90, absent: 150, failed: 500, nearMiss: 40, atPassMark: 25 },
  },
  withdrawn: 70,
  annulled: { enterprise: 71, levels: [...fill(8, 'SENIOR' as const), ...fill(4, 'INTERMEDIATE' as const)] },
  twoAwards: {
    rising: 600,
    secondOccupation: [
      { from: 1, to: 18, each: 10 },
      { from: 20, to: 37, each: 10 },
      { from: 40, to: 59, each: 2 },
    ],
  },
  leavers: [40, 60, 300, 40, 10],
  appointeesOf: 18,
  mentorPairs: 180,
  teamLeaders: 240,
};

/** A city of a tenth of the awards, for a check that takes no quarter of an hour; its figures follow from its own plan. */
export const TENTH: Measures = {
  levels: { 2023: [31, 70, 296, 62, 13], 2024: [30, 72, 324, 70, 16], 2025: [23, 59, 256, 54, 14] },
  paths: {
    2023: { DIRECT: [0, 0, 3, 1, 0], EXCEPTIONAL: [0, 0, 1, 1, 0], COMPETITION: [0, 0, 1, 0, 0] },
    2024: { DIRECT: [0, 0, 4, 2, 0], EXCEPTIONAL: [0, 0, 1, 0, 0], COMPETITION: [0, 0, 0, 1, 0] },
    2025: { DIRECT: [0, 0, 3, 2, 1], EXCEPTIONAL: [0, 0, 1, 0, 0], COMPETITION: [0, 0, 1, 0, 0] },
  },
  classes: [
    { from: 1, to: 1, awards: { 2023: 120, 2024: 132, 2025: 96 }, employees: 2_000 },
    { from: 2, to: 3, awards: { 2023: 80, 2024: 80, 2025: 60 }, employees: 1_200 },
    { from: 4, to: 7, awards: { 2023: 48, 2024: 40, 2025: 30 }, employees: 650 },
    { from: 8, to: 8, awards: { 2024: 60, 2025: 30 }, employees: 350 },
    { from: 9, to: 9, awards: { 2025: 20 }, employees: 350 },
    { from: 10, to: 10, awards: { 2025: 20 }, employees: 150, isNew: true },
  ],
  sittings: {
    2023: { notEligible: 12, absent: 21, failed: 52, nearMiss: 4, atPassMark: 3 },
    2024: { notEligible: 14, absent: 19, failed: 63, nearMiss: 4, atPassMark: 3 },
    2025: { notEligible: 9, absent: 15, failed: 50, nearMiss: 4, atPassMark: 3 },
  },
  withdrawn: 11,
  annulled: { enterprise: 12, levels: ['SENIOR', 'SENIOR', 'SENIOR', 'INTERMEDIATE'] },
  twoAwards: {
    rising: 40,
    secondOccupation: [
      { from: 1, to: 3, each: 5 },
      { from: 4, to: 8, each: 2 },
    ],
  },
  leavers: [4, 6, 30, 4, 1],
  appointeesOf: 7,
  mentorPairs: 18,
  teamLeaders: 24,
};
