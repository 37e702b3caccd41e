import { rule } from '../../../../kernel/decision';
import { refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import { ImportApplied, ImportChecked, ImportEvent, ImportReceived } from '../../assessment.events';
import { CheckCounts, Import, rosterImport } from './import';

export interface ReceiveImport {
  readonly importId: Uuid;
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  readonly sha256: string;
  readonly kind: 'XLSX' | 'CSV';
  readonly encoding: string;
  readonly dataRows: number;
}
/** The same bytes for the same batch are received once. */
export const receiveImport = rule<Import, ImportEvent, ReceiveImport, object, never>({
  name: 'assessment.receive-import',
  version: 1,
  fold: rosterImport,
  decide: (state, intent) => (state.status === 'none' ? [ImportReceived({ ...intent })] : []),
});

export interface CompleteCheck extends CheckCounts {
  readonly importId: Uuid;
}
/** A check that finds what the last one found says nothing new. */
export const completeCheck = rule<Import, ImportEvent, CompleteCheck, object, 'IMPORT_UNKNOWN'>({
  name: 'assessment.complete-import-check',
  version: 1,
  fold: rosterImport,
  decide: (state, intent) => {
    if (state.status === 'none') return refuse('IMPORT_UNKNOWN');
    const { counts, status } = state;
    const isSame = counts !== null && counts.ok === intent.ok && counts.error === intent.error && counts.skipped === intent.skipped;
    return isSame || status === 'applied' ? [] : [ImportChecked({ ...intent })];
  },
});

export interface CompleteApplication {
  readonly importId: Uuid;
  readonly batchId: Uuid;
  readonly created: number;
  readonly updated: number;
  readonly same: number;
  readonly skipped: number;
  readonly error: number;
  /** Of a list that stands alone. */
  readonly withdrawn?: number;
}
export const completeApplication = rule<Import, ImportEvent, CompleteApplication, object, 'IMPORT_UNKNOWN'>({
  name: 'assessment.complete-import',
  version: 1,
  fold: rosterImport,
  decide: (state, intent) => {
    if (state.status === 'none') return refuse('IMPORT_UNKNOWN');
    return state.status === 'applied' ? [] : [ImportApplied({ ...intent })];
  },
});
