import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { FilingEvent } from '../accreditation.events';
import { filing, FilingState } from '../filing-record';
import { notFiledFault, unknownRowFault } from '../filing-standing';
import { SCOPE_REMOVAL_REASONS, ScopeRemoved } from '../filing-term.events';

export interface RemoveScope {
  readonly filingId: Uuid;
  readonly changeId: Uuid;
  readonly documentNo: string;
  readonly reasonCode: (typeof SCOPE_REMOVAL_REASONS)[number];
  readonly rows: readonly number[];
  /** First day without them. */
  readonly fromOn: Day;
}
type No = 'NOT_FOUND' | 'FILING_ENDED' | 'FILING_IS_SUSPENDED' | 'SCOPE_ROW_UNKNOWN' | 'SCOPE_ENDS_IN_PAST' | 'SCOPE_ROW_ENDED';

/** Rows end today or later: what was lawfully assessed stays lawful. */
export const removeScope = rule<FilingState, FilingEvent, RemoveScope, object, No>({
  name: 'accreditation.remove-scope',
  version: 1,
  fold: filing,
  decide: (state, intent, _, { today }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    const { filingId, changeId, documentNo, reasonCode, rows, fromOn } = intent;
    const fault = notFiledFault(state, today) ?? unknownRowFault(state, rows);
    if (fault) return fault;
    if (fromOn < today) return refuse('SCOPE_ENDS_IN_PAST', { fromOn, today });
    const over = rows.find((row) => endOf(state.scope[row - 1]!) < fromOn);
    if (over !== undefined) return refuse('SCOPE_ROW_ENDED', { row: over, toOn: state.scope[over - 1]!.toOn });
    return [ScopeRemoved({ filingId, enterpriseId: state.enterpriseId, changeId, documentNo, reasonCode, rows: [...rows], fromOn })];
  },
});

const NEVER = '9999-12-31' as Day;
const endOf = ({ toOn }: { readonly toOn: Day | null }): Day => toOn ?? NEVER;
