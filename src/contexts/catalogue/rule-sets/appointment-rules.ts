import type { AppointedLevel, PostLevel } from '../../../kernel/level';

/** What may be shown as a merit; any one is enough. */
export const MERITS = ['INNOVATION', 'TECHNIQUE_OR_STANDARD', 'TRAINING', 'AWARD'] as const;
export type Merit = (typeof MERITS)[number];
/** What a firm may relax for somebody of unique skills (绝招绝技); the certificate and the service are never relaxed. */
export const RELAXABLE = ['YEARS_IN_POST', 'MERIT'] as const;
export type Relaxable = (typeof RELAXABLE)[number];

/** One line of the conditions of a post of assessment and appointment: all of it holds. */
export interface AppointmentLine {
  readonly id: string;
  readonly target: AppointedLevel;
  /** Full years in posts of this level or a higher one. */
  readonly inPost: { readonly level: PostLevel; readonly years: number };
  readonly merits: readonly Merit[];
}
export interface AppointmentRuleSet {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly lines: readonly AppointmentLine[];
}

/**
 * 鲁人社字〔2020〕77号 / 187号 (handbook 2.3): in post, fit for it, of good conduct, 高级技师 with four full years in such a post,
 * still in the occupation, and one merit. For 首席技师 nothing is published; a pack that asks nothing names no set.
 */
export const SHANDONG_2020: AppointmentRuleSet = {
  id: 'SD20-7',
  title: { zh: '山东省特级技师评聘条件', en: 'conditions of Shandong for special-grade technicians' },
  lines: [{ id: 'SD20-7-1', target: 'SPECIAL_GRADE', inPost: { level: 'SENIOR_TECHNICIAN', years: 4 }, merits: MERITS }],
};

const RULE_SETS = new Map([SHANDONG_2020].map((set) => [set.id, set]));

/** The line of a set that leads to a post; undefined: the set is unknown, or leads elsewhere. */
export const appointmentLine = (setId: string, target: AppointedLevel): AppointmentLine | undefined =>
  RULE_SETS.get(setId)?.lines.find((line) => line.target === target);
