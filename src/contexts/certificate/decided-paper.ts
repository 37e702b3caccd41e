import type { Day } from '../../kernel/day';
import { Refusal, refuse } from '../../kernel/refusal';
import type { TextReference } from '../../kernel/text-reference';

/** The paper behind an act that changes legal standing. */
export interface DecidedPaper {
  readonly legalBasis: string;
  readonly documentNo: string;
  readonly decidedOn: Day;
}
/** A remark in the vault. */
export type Remark = TextReference | null;

/** A decision may lie in the past, since papers travel slowly, but not before what it is about and not in the future. */
export function dayFault(decidedOn: Day, actOn: Day, today: Day): Refusal<'DECIDED_BEFORE_ACT' | 'DECIDED_IN_FUTURE'> | undefined {
  if (decidedOn < actOn) return refuse('DECIDED_BEFORE_ACT', { decidedOn, actOn });
  return decidedOn > today ? refuse('DECIDED_IN_FUTURE', { decidedOn }) : undefined;
}
