import type { Level } from '../../../kernel/level';

/**
 * The kinds of school leaving that the application conditions tell apart. `ADVANCED_CLASS` is a 高级工班 of any
 * 技工院校; `ADVANCED_SCHOOL` a leaver of a 高级技工学校 or 技师学院 (技师班 included);
 * `COLLEGE` is 专科, `BACHELOR` 本科 and above.
 */
export const DIPLOMA_KINDS = ['SECONDARY', 'ADVANCED_CLASS', 'ADVANCED_SCHOOL', 'HIGHER_VOCATIONAL', 'COLLEGE', 'BACHELOR'] as const;
export type DiplomaKind = (typeof DIPLOMA_KINDS)[number];

export const TITLE_GRADES = ['JUNIOR', 'MID', 'SENIOR'] as const;
export type TitleGrade = (typeof TITLE_GRADES)[number];

/** One condition. `after` counts work on or after the issue date; `held` counts calendar time. */
export type Cond =
  | { readonly k: 'minAge'; readonly years: number }
  | { readonly k: 'work'; readonly years: number; readonly positive?: true }
  | { readonly k: 'holds'; readonly level: Level; readonly afterYears?: number; readonly heldYears?: number }
  | { readonly k: 'title'; readonly grade: TitleGrade; readonly afterYears: number }
  | {
      readonly k: 'diploma';
      readonly kinds: readonly DiplomaKind[];
      readonly relatedMajor: true;
      readonly finalYearOk: boolean;
      readonly programmeEvaluated?: true;
    }
  | { readonly k: 'enrolled'; readonly class: 'TECHNICIAN_CLASS' }
  | { readonly k: 'apprenticeshipEnded' }
  | { readonly k: 'preTechnician'; readonly afterYears: number };

/** One line of the application conditions: every condition of it holds. Any one line of a level is enough. */
export interface Rule {
  readonly id: string;
  readonly target: Level;
  readonly all: readonly Cond[];
}

/** The lines of one instrument. Lines of two sets are never mixed. */
export interface RuleSet {
  readonly id: string;
  /** The instrument that the lines are printed in. */
  readonly title: { readonly zh: string; readonly en: string };
  readonly rules: readonly Rule[];
}
