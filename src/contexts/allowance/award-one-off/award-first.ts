import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import { Award, award } from '../award';
import { AwardEvent, OneOffAwarded } from '../award.events';

export interface AwardFirst {
  readonly awardId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  /** The certificate issued here, or the post at a level that is a post. */
  readonly basisId: Uuid;
}
/** What the pay register knows of it, as plain values. */
export type FirstAwardFacts = {
  readonly region: string;
  readonly level: Level;
  readonly basis: 'CERTIFIED' | 'APPOINTED';
  readonly occupationCode: string;
  /** The day of issue, or the first day in post. */
  readonly on: Day;
  /** What it rests on: with its annulment the rest is no longer due. */
  readonly certificateId: Uuid;
  readonly causeEventId: Uuid;
  /** The row that gives something for it on its day; null: the table gives nothing, and nothing is awarded. */
  readonly ruleId: string | null;
  /** Certificates, or posts, of this level or a higher one that the person had before. */
  readonly heldBefore: readonly Uuid[];
};
interface Evidence {
  readonly facts: FirstAwardFacts;
}

/**
 * Whoever reaches a level for the first time, by the enterprise's own assessment or appointment, is awarded what its table gives for that: once
 * for a person and a level, whatever is annulled, counted again or adopted later.
 *
 * The register may be a moment old. What is told of an earlier certificate only afterwards changes nothing: the award stands as it was decided.
 */
export const awardFirst = rule<Award, AwardEvent, AwardFirst, Evidence, never>({
  name: 'allowance.award-first',
  version: 1,
  fold: award,
  decide: ({ isAwarded }, intent, { facts: { ruleId, heldBefore, ...facts } }) =>
    isAwarded || ruleId === null || heldBefore.length > 0
      ? []
      : [OneOffAwarded({ ...intent, ...facts, kind: 'FIRST_AWARD', documentNo: null })],
});
