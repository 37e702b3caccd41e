import type { Month } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { ClosingProposed, StatementEvent } from '../allowance.events';
import { Statement, statement } from '../statement';
import { mayBeClosed, NotNow } from '../may-be-closed';
import type { StatementSummary } from '../statement-summary';

export interface ProposeClosing {
  readonly statementId: Uuid;
  readonly closingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly period: Month;
}
interface Evidence {
  readonly summary: StatementSummary;
}

/**
 * The first of two persons. The statement is read a moment before; the digest says which statement was looked at, and
 * the second person closes that one or none.
 */
export const proposeClosing = rule<Statement, StatementEvent, ProposeClosing, Evidence, 'PERSON_REQUIRED' | NotNow>({
  name: 'allowance.propose-closing',
  version: 1,
  fold: statement,
  decide: (state, { closingId, enterpriseId, period }, { summary }, { today, actor }) => {
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const { digest, lines, workers, missing, totalInFen } = summary;
    const facts = [
      ClosingProposed({ closingId, enterpriseId, period, digest, lines, workers, missing, totalInFen, proposedBy: actor.ref }),
    ];
    return mayBeClosed(state, period, summary, today) ?? facts;
  },
});
