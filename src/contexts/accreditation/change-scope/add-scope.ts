import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { isCertifiable, ResolvedPack } from '../../catalogue';
import type { FilingEvent } from '../accreditation.events';
import { filing, FilingRecord, FilingState } from '../filing-record';
import { notFiledFault } from '../filing-standing';
import { ScopeAdded } from '../filing-term.events';
import { MAX_SCOPE_ROWS, ScopeRow } from '../scope-row';

export interface AddScope {
  readonly filingId: Uuid;
  readonly changeId: Uuid;
  readonly documentNo: string;
  readonly rows: readonly ScopeRow[];
}
interface Evidence {
  /** Of today: which posts have a letter. Absent of additions from before it was asked. */
  readonly policy?: ResolvedPack | null;
}
type RowNo = 'SCOPE_LEVEL_NOT_CERTIFIED' | 'SCOPE_STARTS_IN_PAST' | 'SCOPE_AFTER_VALIDITY' | 'SCOPE_ROW_FILED_BEFORE';
type No = 'NOT_FOUND' | 'FILING_ENDED' | 'FILING_IS_SUSPENDED' | 'SCOPE_TOO_LARGE' | RowNo;

/**
 * Added rows begin today or later and leave the last day of the filing as it is: what was assessed before stays outside
 * the scope, whatever is added (invariant 1, invariant 2).
 */
export const addScope = rule<FilingState, FilingEvent, AddScope, Evidence, No>({
  name: 'accreditation.add-scope',
  version: 1,
  fold: filing,
  decide: (state, { filingId, changeId, documentNo, rows }, { policy }, { today }) => {
    if (state.status === 'none') return refuse('NOT_FOUND');
    const fault = notFiledFault(state, today) ?? rowsFault(state, rows, { policy, today });
    if (fault) return fault;
    if (state.scope.length + rows.length > MAX_SCOPE_ROWS) return refuse('SCOPE_TOO_LARGE', { limit: MAX_SCOPE_ROWS });
    return [ScopeAdded({ filingId, enterpriseId: state.enterpriseId, changeId, documentNo, rows: [...rows] })];
  },
});

function rowsFault(
  state: FilingRecord,
  rows: readonly ScopeRow[],
  { policy, today }: Evidence & { readonly today: Day },
): Refusal<RowNo> | null {
  for (const [index, row] of rows.entries()) {
    const { level, fromOn, occupationCode } = row;
    if (!isCertifiable(level, policy?.pack)) return refuse('SCOPE_LEVEL_NOT_CERTIFIED', { level });
    if (fromOn < today) return refuse('SCOPE_STARTS_IN_PAST', { fromOn, today });
    if (fromOn > state.validTo) return refuse('SCOPE_AFTER_VALIDITY', { fromOn, validTo: state.validTo });
    if ([...state.scope, ...rows.slice(0, index)].some((filed) => isSame(filed, row)))
      return refuse('SCOPE_ROW_FILED_BEFORE', { occupationCode, trade: row.trade, level });
  }
  return null;
}

/** The same thing by the same standard at the same site, still open when the new row would begin. */
const isSame = (a: ScopeRow, b: ScopeRow): boolean =>
  a.occupationCode === b.occupationCode &&
  a.trade === b.trade &&
  a.level === b.level &&
  a.standard === b.standard &&
  a.siteCode === b.siteCode &&
  (a.toOn === null || a.toOn >= b.fromOn);
